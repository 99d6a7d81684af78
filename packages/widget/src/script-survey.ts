// dist/wellmet-survey.js: what wellmet.js loads.
import { showSurveyWith } from './show-survey.ts';
import { startSurvey } from './start-survey.tsx';
import type { SurveyModule } from './survey-module.ts';

let failures = 0;
// Browsers remember that an address could not be imported; with another query it is another address.
const beside = (file: string) =>
  import(new URL(file + (failures ? `?${failures}` : ''), import.meta.url).href).catch(error => {
    failures++;
    throw error;
  });

export const showSurvey: SurveyModule['showSurvey'] = showSurveyWith((host, place) =>
  startSurvey(host, place, {
    later: () => beside('wellmet-later.js'),
    more: () => beside('wellmet-more.js'),
    words: async tag => (await beside(`locales/${tag}-more.js`)).default,
  }),
);
