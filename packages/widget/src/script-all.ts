// dist/wellmet.all.js: everything in one file, for sites that pin it with `integrity`.
import { guardSurvey } from './model/guard-survey.ts';
import * as later from './script-later.ts';
import { startScript } from './script-tag.ts';
import { startSurvey } from './start-survey.tsx';

startScript(async () => ({ guardSurvey, startSurvey: host => startSurvey(host, async () => later) }));
