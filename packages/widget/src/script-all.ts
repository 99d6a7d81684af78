// dist/wellmet.all.js: both files in one, for sites that pin it with `integrity`.

import * as survey from './script-survey.ts';
import { startScript } from './script-tag.ts';

startScript(async () => survey);
