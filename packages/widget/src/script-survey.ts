// dist/wellmet-survey.js: what wellmet.js loads. With script.ts the only place where adapters come in: elsewhere a site passes its own.
import { createBeaconAdapter, createFetchAdapter } from '@wellmet/adapters';
import type { Adapter } from '@wellmet/core';
import { startSurvey as start } from './start-survey.tsx';
import type { RunningSurvey, SurveyHost } from './survey-module.ts';

export { guardSurvey } from './model/guard-survey.ts';

const endpointAdapter = (endpoint: string): Adapter => {
  const stay = createFetchAdapter({ endpoint });
  const leave = createBeaconAdapter({ endpoint });
  return { send: (response, options) => (options?.leaving ? leave : stay).send(response, options) };
};

export function startSurvey(host: SurveyHost): RunningSurvey {
  const { adapter, endpoint } = host.options;
  if (adapter || !endpoint) return start(host);
  return start({ ...host, options: { ...host.options, adapter: endpointAdapter(endpoint) } });
}
