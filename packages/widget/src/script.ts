// dist/wellmet.js: the small file on every page. It loads the others when a survey is about to be shown.
import { startScript } from './script-tag.ts';

startScript();
