// dist/wellmet-survey.js: what wellmet.js loads.
import { showSurveyWith } from './show-survey.ts';
import { startSurvey } from './start-survey.tsx';
import type { SurveyModule } from './survey-module.ts';

let tries = 0;
// Browsers remember that an address could not be imported; with another query it is another address.
const loadLater = () =>
  import(new URL(`wellmet-later.js${tries++ ? `?${tries}` : ''}`, import.meta.url).href);

export const showSurvey: SurveyModule['showSurvey'] = showSurveyWith((host, place) =>
  startSurvey(host, place, loadLater),
);
