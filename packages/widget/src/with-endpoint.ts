import type { Adapter } from '@wellmet/core';
import { startSurvey } from './start-survey.tsx';
import type { SurveyModule } from './survey-module.ts';

/** Starts a survey whose page names an endpoint instead of passing an adapter. */
export const withEndpoint =
  (createAdapter: (endpoint: string) => Adapter): SurveyModule['startSurvey'] =>
  host => {
    const { adapter, endpoint } = host.options;
    return adapter || !endpoint
      ? startSurvey(host)
      : startSurvey({ ...host, options: { ...host.options, adapter: createAdapter(endpoint) } });
  };
