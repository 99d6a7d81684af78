// dist/wellmet-survey.js: what wellmet.js loads.
import { besideIn } from './beside.ts';
import { showSurveyWith } from './show-survey.ts';
import { startScriptSurvey } from './start-script-survey.ts';
import type { SurveyModule } from './survey-module.ts';

// Relative to this module.
export const showSurvey: SurveyModule['showSurvey'] = showSurveyWith(startScriptSurvey(besideIn('./')));
