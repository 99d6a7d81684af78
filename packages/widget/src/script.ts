// dist/wellmet.js: the small file on every page. It loads wellmet-survey.js when a survey is about to be shown.
import { startScript } from './script-tag.ts';
import type { SurveyModule } from './survey-module.ts';

startScript(beside => beside('wellmet-survey.js') as Promise<SurveyModule>);
