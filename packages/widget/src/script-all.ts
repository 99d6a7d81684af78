// dist/wellmet.all.js: everything in one file, for sites that pin it with `integrity`. What few surveys ask, and what
// seals, comes from beside it, as the languages do.
import * as later from './later.ts';
import { adapterBy } from './script-adapter.ts';
import { startScript } from './script-tag.ts';
import { createShape } from './shapes/create-shape.ts';
import { showSurveyWith } from './show-survey.ts';
import { startSurvey } from './start-survey.tsx';

const { src } = document.currentScript as HTMLScriptElement;
const beside = (file: string) => import(new URL(file, src).href);

const showSurvey = showSurveyWith((host, place) =>
  startSurvey(host, place, {
    later: async () => ({ ...later, adapterFor: adapterBy(() => beside('wellmet-seal.js')) }),
    more: () => beside('wellmet-more.js'),
    words: async tag => (await beside(`locales/${tag}-more.js`)).default,
  }),
);

startScript({ loadSurvey: async () => ({ showSurvey }), loadShapes: async () => ({ createShape }) });
