import { endpointUrl } from '../endpoint-url.ts';
import { ConfigError } from '../errors.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { flatFields } from './flat-fields.ts';

export interface PosthogOptions {
  /** Where the project lives: `https://eu.i.posthog.com`, `https://us.i.posthog.com`, or your own. */
  readonly endpoint: string;
  /** The project's key, `phc_…`; it is made to be public. */
  readonly key: string;
}

/**
 * PostHog's capture interface: one `survey sent` event per Response, of nobody (no person profile).
 *
 * @example
 * posthog.encode(response, { endpoint: 'https://eu.i.posthog.com', key: 'phc_1' }).url; // => 'https://eu.i.posthog.com/i/v0/e/'
 */
export const posthog: Endpoint<PosthogOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'posthog',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: true,
    ackRule: '200 with `status` 1 or `Ok`',
    maxBytes: 1_048_576,
    maxRate: null,
    dedupe: 'by `uuid`, when its tables are merged',
  },
  required: ['endpoint', 'key'],
  check({ endpoint, key }) {
    endpointUrl(endpoint);
    if (!key.startsWith('phc_'))
      throw new ConfigError('`key` must be the project key, which begins with phc_');
  },
  encode: (response, { endpoint, key }) => ({
    url: new URL('/i/v0/e/', endpointUrl(endpoint)).href,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      api_key: key,
      event: 'survey sent',
      distinct_id: response.id,
      uuid: response.id,
      timestamp: response.submittedAt,
      properties: {
        $process_person_profile: false,
        $survey_id: response.survey,
        $survey_questions: Object.keys(response.answers).map(id => ({ id })),
        ...Object.fromEntries(
          Object.entries(flatFields({ ...response, context: {} }))
            .filter(([name]) => response.answers[name.split('.')[0]!])
            .map(([name, value]) => [`$survey_response_${name.replace('.', '_')}`, value]),
        ),
      },
    }),
  }),
  confirms: ({ status }) => status === 1 || `${status}`.toLowerCase() === 'ok',
});
