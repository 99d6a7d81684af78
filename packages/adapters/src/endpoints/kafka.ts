import { endpointUrl } from '../endpoint-url.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

export interface KafkaOptions {
  /** Root of the Kafka REST proxy (v2). */
  readonly endpoint: string;
  readonly topic: string;
  /** Value of the Authorization header, such as `Basic …`: a secret. */
  readonly authorization?: string;
}

/**
 * A Kafka topic behind the REST proxy. The id is the key of the record, so that a compacted topic keeps one.
 *
 * @example
 * kafka.encode(response, { endpoint: 'https://kafka.example', topic: 'feedback' }).url; // => 'https://kafka.example/topics/feedback'
 */
export const kafka: Endpoint<KafkaOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'kafka',
  traits: {
    secretAllowedInBrowser: false,
    needsPreflight: true,
    ackRule: '200 with an offset and no error code',
    maxBytes: 1_048_576,
    maxRate: null,
    dedupe: 'by id, the key of the record, in a compacted topic',
  },
  required: ['endpoint', 'topic'],
  secret: 'authorization',
  check: ({ endpoint }) => void endpointUrl(endpoint),
  encode: (response, { endpoint, topic, authorization }) => ({
    url: `${endpointUrl(endpoint).href.replace(/\/$/, '')}/topics/${encodeURIComponent(topic)}`,
    headers: {
      'content-type': 'application/vnd.kafka.json.v2+json',
      accept: 'application/vnd.kafka.v2+json',
      ...(authorization && { authorization }),
    },
    body: JSON.stringify({ records: [{ key: response.id, value: response }] }),
  }),
  confirms({ offsets }) {
    const [first] = Array.isArray(offsets) ? offsets : [];
    return Number.isInteger(first?.offset) && !first.error_code;
  },
});
