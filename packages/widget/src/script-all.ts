// dist/wellmet.all.js: everything in one file, for sites that pin it with `integrity`.
import * as later from './script-later.ts';
import { startScript } from './script-tag.ts';
import { createShape } from './shapes/create-shape.ts';
import { showSurveyWith } from './show-survey.ts';
import { startSurvey } from './start-survey.tsx';

const showSurvey = showSurveyWith((host, place) => startSurvey(host, place, async () => later));

startScript({ loadSurvey: async () => ({ showSurvey }), loadShapes: async () => ({ createShape }) });
