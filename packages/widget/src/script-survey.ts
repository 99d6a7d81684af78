// dist/wellmet-survey.js: what wellmet.js loads.
import { startSurvey as start } from './start-survey.tsx';
import type { SurveyModule } from './survey-module.ts';

export { guardSurvey } from './model/guard-survey.ts';

let tries = 0;
// Browsers remember that an address could not be imported; with another query it is another address.
const loadLater = () =>
  import(new URL(`wellmet-later.js${tries++ ? `?${tries}` : ''}`, import.meta.url).href);

export const startSurvey: SurveyModule['startSurvey'] = host => start(host, loadLater);
