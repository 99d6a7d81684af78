// For bundlers: what they split off, as it is needed only when a survey is shown.
import { startSurvey as start } from './start-survey.tsx';
import type { SurveyModule } from './survey-module.ts';

export { guardSurvey } from './model/guard-survey.ts';

export const startSurvey: SurveyModule['startSurvey'] = host =>
  start(host, () => import('./bundled-later.ts'));
