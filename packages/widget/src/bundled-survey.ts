// For bundlers: what they split off, as it is needed only when a survey is shown.
import { showSurveyWith } from './show-survey.ts';
import { startSurvey } from './start-survey.tsx';
import type { SurveyModule } from './survey-module.ts';

export const showSurvey: SurveyModule['showSurvey'] = showSurveyWith((host, place) =>
  startSurvey(host, place, {
    sign: async () => {},
    later: () => import('./bundled-later.ts'),
    more: () => import('./more.ts'),
    words: async tag => (await import(`./locales/more/${tag}.ts`)).default,
  }),
);
