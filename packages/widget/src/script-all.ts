// dist/wellmet.all.js: everything in one file, for sites that pin it with `integrity`.
import { createEndpointAdapter } from './endpoint-adapter.ts';
import { guardSurvey } from './model/guard-survey.ts';
import { startScript } from './script-tag.ts';
import { withEndpoint } from './with-endpoint.ts';

startScript(async () => ({ guardSurvey, startSurvey: withEndpoint(createEndpointAdapter) }));
