import { globSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import * as endpoints from './endpoints/index.ts';
import * as fhir from './fhir/index.ts';
import * as adapters from './index.ts';
import { startDevice } from './queue/testing/open-tab.ts';
import * as server from './server/index.ts';
import { examplesOf, runExample } from './testing/examples.ts';
import { response } from './testing/response.ts';
import { survey } from './testing/survey.ts';

// Runs the worked example of every public name, so that none can drift from what it shows.

const files = globSync('**/*.ts', { cwd: import.meta.dirname }).filter(
  file => !/testing|[.]test[.]/.test(file),
);
const examples = new Map(
  files.flatMap(file => [...examplesOf(readFileSync(new URL(file, import.meta.url), 'utf8'))]),
);
const everything = { ...endpoints, ...fhir, ...server, ...adapters };

/** What the examples take as given. */
const given = async () => {
  const endpoint = 'https://clinic.example/v1/responses';
  const { publicKey: key, privateKey } = await server.createSealKeys();
  const sent: (typeof response)[] = [];
  const send = async (one: typeof response) => {
    sent.push(one);
    return { id: one.id, acknowledged: true };
  };
  await adapters.withSeal({ send }, { key }).send(response);
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  const timestamp = Math.floor(Date.now() / 1000);
  const body = '{}';
  return {
    ...everything,
    endpoint,
    key,
    privateKey,
    sealed: sent[0],
    row: { sealed: (sent[0]!.answers.sealed as { readonly text: string }).text },
    secret,
    body,
    headers: new Headers({
      'webhook-id': id,
      'webhook-timestamp': `${timestamp}`,
      'webhook-signature': server.signWebhook({ id, timestamp, body }, secret),
    }),
    token: 'token',
    adapter: adapters.createFetchAdapter({ endpoint }),
    response,
    survey,
  };
};

it.each(Object.keys(everything))('%s does what its example shows', async name => {
  const example = examples.get(name);
  if (!example) throw new Error(`${name} has no @example`);
  startDevice();
  vi.stubGlobal('location', new URL('https://clinic.example/visit'));
  vi.stubGlobal('fetch', async () => Response.json({ received: [response.id] }, { status: 201 }));
  vi.stubGlobal('navigator', { locks: navigator.locks, onLine: true, sendBeacon: () => true });
  // What an example makes by itself is not given.
  const own = new Set(
    [...example.matchAll(/const \{?([^=}]+)/g)].flatMap(([, names]) => names!.match(/\w+/g)),
  );
  const names = Object.fromEntries(Object.entries(await given()).filter(([one]) => !own.has(one)));
  let checks = 0;
  await runExample(example, names, (actual, printed) => {
    checks++;
    expect(actual).toEqual(printed);
  });
  expect(checks).toBeGreaterThan(0);
});
