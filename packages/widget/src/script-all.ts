// dist/wellmet.all.js: wellmet.js and wellmet-survey.js in one file, so that the first question waits for no other.
import { besideIn, folderOf } from './beside.ts';
import { startScript } from './script-tag.ts';
import { showSurveyWith } from './show-survey.ts';
import { startScriptSurvey } from './start-script-survey.ts';

const beside = besideIn(folderOf((document.currentScript as HTMLScriptElement).src));

startScript({ loadSurvey: async () => ({ showSurvey: showSurveyWith(startScriptSurvey(beside)) }) });
