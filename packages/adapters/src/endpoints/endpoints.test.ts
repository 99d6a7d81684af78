// Long, because one table runs every promise against every endpoint.
import type { Adapter } from '@wellmet/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfigError } from '../errors.ts';
import { startFhirServer } from '../fhir/testing/start-fhir-server.ts';
import type { HttpOptions } from '../http-adapter.ts';
import * as server from '../server/index.ts';
import { response } from '../testing/response.ts';
import { survey } from '../testing/survey.ts';
import type { EndpointTraits } from './endpoint.ts';
import * as browser from './index.ts';
import { browserFetch } from './testing/browser-fetch.ts';
import type { FakeEndpoint } from './testing/fake-endpoint.ts';
import { fakeSheet } from './testing/fake-sheet.ts';
import * as fakes from './testing/fakes.ts';

afterEach(() => void vi.unstubAllGlobals());

const { airtable, clickhouse, kafka, slack, teams } = server;
const { form, googleSheets, hubspot, json, posthog, s3, segment, supabase } = browser;

interface Row {
  readonly name: string;
  readonly traits: EndpointTraits;
  readonly create: (options: HttpOptions) => Adapter;
  readonly fake: () => FakeEndpoint;
}

const endpoint = 'https://clinic.example/feedback';
const notice = { url: 'https://hooks.slack.com/services/T/B/secret' };
const options = {
  airtable: { token: 'pat-secret', base: 'appClinic', table: 'Feedback 2026' },
  supabase: { endpoint: 'https://x.supabase.co/rest/v1', table: 'responses', key: 'sb_publishable_x' },
  clickhouse: {
    endpoint: 'https://ch.example:8443',
    table: 'clinic.responses',
    user: 'w',
    password: 'secret',
  },
  kafka: { endpoint: 'https://kafka.example', topic: 'feedback', authorization: 'Basic secret' },
  posthog: { endpoint: 'https://eu.i.posthog.com', key: 'phc_x' },
  s3: {
    presign: async ({ id }: { id: string }) => `https://bucket.s3.example/${id}?X-Amz-Signature=signed`,
  },
};

const rows: readonly Row[] = [
  { ...json, create: http => json.create({ endpoint, ...http }), fake: fakes.fakeJson },
  { ...form, create: http => form.create({ endpoint, ...http }), fake: fakes.fakeForm },
  { ...googleSheets, create: http => googleSheets.create({ endpoint, ...http }), fake: fakeSheet },
  {
    ...airtable,
    create: http => airtable.create({ ...options.airtable, ...http }),
    fake: fakes.fakeAirtable,
  },
  {
    ...supabase,
    create: http => supabase.create({ ...options.supabase, ...http }),
    fake: fakes.fakePostgrest,
  },
  { ...slack, create: http => slack.create({ ...notice, ...http }), fake: fakes.fakeSlack },
  { ...teams, create: http => teams.create({ ...notice, ...http }), fake: fakes.fakeTeams },
  {
    ...hubspot,
    create: http => hubspot.create({ portal: '4242', form: 'form-guid', ...http }),
    fake: fakes.fakeHubspot,
  },
  { ...segment, create: http => segment.create({ writeKey: 'write-key', ...http }), fake: fakes.fakeSegment },
  { ...posthog, create: http => posthog.create({ ...options.posthog, ...http }), fake: fakes.fakePosthog },
  {
    ...clickhouse,
    create: http => clickhouse.create({ ...options.clickhouse, ...http }),
    fake: fakes.fakeClickhouse,
  },
  { ...kafka, create: http => kafka.create({ ...options.kafka, ...http }), fake: fakes.fakeKafka },
  { ...s3, create: http => s3.create({ ...options.s3, ...http }), fake: fakes.fakeS3 },
];

const receipt = { id: response.id, acknowledged: true };

/** The option that a page may not hold. */
const secrets: Readonly<Record<string, string>> = {
  airtable: 'token',
  clickhouse: 'password',
  kafka: 'authorization',
  slack: 'url',
  teams: 'url',
};

/** Throws when anything inside is written to. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
};

describe.each(rows)('$name', ({ name, traits, create, fake }) => {
  it('takes a Response and confirms it', async () => {
    const endpoint = fake();
    expect(await create(browserFetch(endpoint)).send(response)).toEqual(receipt);
    expect(endpoint.stored).toHaveLength(1);
  });

  it(`${traits.needsPreflight ? 'makes' : 'does not make'} a browser ask first`, async () => {
    const { fetch, preflights } = browserFetch(fake());
    await create({ fetch }).send(response);
    expect(preflights() > 0).toBe(traits.needsPreflight);
  });

  it(`stores a repeat ${traits.dedupe ? 'once' : 'twice'}`, async () => {
    const endpoint = fake();
    const adapter = create(browserFetch(endpoint));
    await adapter.send(response);
    expect(await adapter.send(response)).toEqual(receipt);
    expect(endpoint.stored).toHaveLength(traits.dedupe ? 1 : 2);
  });

  it.each(['<!doctype html><title>Sign in</title>', '{}', 'null'])('is not taken in by %s', async body => {
    const fetch = async () => new Response(body);
    await expect(create({ fetch }).send(response)).rejects.toMatchObject({ name: 'NotAcknowledgedError' });
  });

  it('does not follow a captive portal elsewhere', async () => {
    const fetch: typeof globalThis.fetch = async (_, init) => {
      if (init?.redirect === 'follow') return new Response('<title>Sign in</title>');
      throw new TypeError('redirect');
    };
    await expect(create({ fetch }).send(response)).rejects.toMatchObject({ retryable: true });
  });

  it('encodes a Response to the same request each time, and leaves it as it is', async () => {
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (input, { method, headers, body } = {}) => {
      sent.push(JSON.stringify([input, method, headers, body]));
      return new Response('');
    };
    const adapter = create({ fetch });
    for (let again = 0; again < 2; again++)
      await adapter.send(frozen(structuredClone(response))).catch(() => {});
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
  });

  it('is tested against a fake that refuses another method and a body that is none', async () => {
    const endpoint = fake();
    const { fetch } = browserFetch(endpoint);
    let genuine: Request | undefined;
    await create({
      fetch: (input, init) => {
        genuine = new Request(input as string, init);
        return fetch(input, init);
      },
    }).send(response);
    const { url, headers } = genuine!;
    const before = endpoint.stored.length;
    const bad = [
      new Request(url, { method: 'DELETE', headers }),
      new Request(url, { method: genuine!.method, headers, body: '{' }),
    ];
    for (const request of bad) {
      const reply = await endpoint.answer(request);
      // Apps Script has no status of its own: its error is a redirect to one.
      const text =
        reply.status === 302
          ? await (await endpoint.answer(new Request(reply.headers.get('location')!))).text()
          : '';
      expect(reply.status >= 400 || text.includes('error')).toBe(true);
    }
    expect(endpoint.stored).toHaveLength(before);
  });

  it('says what may be mended by waiting', async () => {
    const failing = (status: number) =>
      create({ fetch: async () => new Response('', { status }) }).send(response);
    await expect(failing(500)).rejects.toMatchObject({ name: 'HttpError', retryable: true });
    await expect(failing(403)).rejects.toMatchObject({ name: 'HttpError', retryable: false });
  });

  it(`${traits.secretAllowedInBrowser ? 'can' : 'cannot'} be made in a browser`, () => {
    vi.stubGlobal('document', { baseURI: 'https://clinic.example/' });
    if (traits.secretAllowedInBrowser) expect(create({})).toHaveProperty('send');
    else
      expect(() => create({})).toThrow(
        new RegExp(`^\`${secrets[name]}\` is a secret .* use ${name} on a server$`),
      );
  });
});

describe('limits', () => {
  const send = (create: Row['create'], fake: FakeEndpoint, text = '') =>
    create(browserFetch(fake)).send({ ...response, answers: { why: { text } } });

  it('Airtable wants 30 s of peace after a 429 that does not say', async () => {
    const create: Row['create'] = http => airtable.create({ ...options.airtable, ...http });
    await expect(send(create, fakes.fakeAirtable(0))).rejects.toMatchObject({
      status: 429,
      retryAfter: 30_000,
    });
  });

  it('Slack and Segment say how long', async () => {
    await expect(
      send(http => slack.create({ ...notice, ...http }), fakes.fakeSlack(0)),
    ).rejects.toMatchObject({
      retryAfter: 1000,
    });
    await expect(
      send(http => segment.create({ writeKey: 'write-key', ...http }), fakes.fakeSegment(0)),
    ).rejects.toMatchObject({ retryAfter: 7000 });
  });

  it('Segment refuses what is too long, for good', async () => {
    const create: Row['create'] = http => segment.create({ writeKey: 'write-key', ...http });
    await expect(send(create, fakes.fakeSegment(), 'x'.repeat(33_000))).rejects.toMatchObject({
      retryable: false,
    });
  });
});

describe('what is longer than an endpoint takes', () => {
  const long = { ...response, answers: { why: { text: 'x'.repeat(1_100_000) } } };
  const limited = rows.filter(
    ({ name, traits }) => traits.maxBytes !== null && !['s3', 'slack', 'teams'].includes(name),
  );

  it.each(limited)('is refused by $name for good, and not sent', async ({ create }) => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    await expect(create({ fetch }).send(long)).rejects.toMatchObject({ status: 413, retryable: false });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('notices', () => {
  it('hold no answer unless they are told to', async () => {
    for (const [endpoint, fake] of [
      [slack, fakes.fakeSlack()],
      [teams, fakes.fakeTeams()],
    ] as const) {
      await endpoint.create({ ...notice, ...browserFetch(fake) }).send(response);
      const said = JSON.stringify(fake.stored);
      expect(said).toContain('New feedback: dental-visit, experience');
      for (const secret of ['谢谢', '7', response.id, response.visit]) expect(said).not.toContain(secret);
    }
  });

  it('escape what Slack reads as markup', () => {
    const { body } = slack.encode(response, { ...notice, text: () => '<!channel> & <b>' });
    expect(JSON.parse(body)).toEqual({ text: '&lt;!channel&gt; &amp; &lt;b&gt;' });
  });
});

describe('a Google Sheet', () => {
  const post = (rows: unknown[][], change: object) =>
    googleSheets.create({ endpoint, ...browserFetch(fakeSheet(rows)) }).send({ ...response, ...change });

  it('has a column for each field, and new ones as surveys grow', async () => {
    const rows: unknown[][] = [];
    await post(rows, {});
    await post(rows, { id: response.id.replace(/1$/, '2'), answers: { extra: { experience: 3 } } });
    expect(rows[0]?.slice(-3)).toEqual(['listens.experience', 'why', 'extra.experience']);
    expect(rows[2]?.slice(-3)).toEqual(['', '', 3]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('never runs %j as a formula', async text => {
    const rows: unknown[][] = [];
    await post(rows, { answers: { why: { text } } });
    expect(rows[1]?.at(-1)).toBe(text);
  });

  it('confirms nothing that it did not keep', async () => {
    await expect(post([], { id: 'not a uuid' })).rejects.toMatchObject({ name: 'NotAcknowledgedError' });
  });
});

describe('a FHIR server', () => {
  it('keeps a Response once', async () => {
    const { base } = await startFhirServer();
    const adapter = browser.fhir.create({ endpoint: base, survey: { ...survey, questions: [] } });
    const empty = { ...response, answers: {} };
    expect(await adapter.send(empty)).toEqual(receipt);
    expect(await adapter.send(empty)).toEqual(receipt);
    const stored = (await (await fetch(`${base}/QuestionnaireResponse`)).json()) as { entry: unknown[] };
    expect(stored.entry).toHaveLength(1);
  });

  it('takes a token on a server only', () => {
    const withToken = { endpoint: 'https://fhir.example', survey, token: 'secret' };
    const { headers } = server.fhirWithToken.encode({ ...response, answers: {} }, withToken);
    expect(headers).toMatchObject({ authorization: 'Bearer secret' });
    vi.stubGlobal('document', { baseURI: 'https://clinic.example/' });
    expect(() => server.fhirWithToken.create(withToken)).toThrow(ConfigError);
  });
});

describe('options that cannot work are one error that names the option', () => {
  it.each<[string, () => unknown]>([
    ['`endpoint` is missing', () => json.create({ endpoint: '' })],
    ['`endpoint` is not an http(s) URL', () => json.create({ endpoint: 'ftp://clinic.example' })],
    [
      '`endpoint` must not hold a name or a password',
      () => form.create({ endpoint: 'https://a:b@clinic.example' }),
    ],
    ['`key` is a secret key', () => supabase.create({ ...options.supabase, key: 'sb_secret_x' })],
    [
      '`key` is a secret key',
      () => supabase.create({ ...options.supabase, key: `x.${btoa('{"role":"service_role"}')}.y` }),
    ],
    ['`key` must be the project key', () => posthog.create({ ...options.posthog, key: 'phx_personal' })],
    ['`table` must be a name', () => clickhouse.create({ ...options.clickhouse, table: 'x; DROP TABLE y' })],
    ['`token` is missing', () => airtable.create({ ...options.airtable, token: '' })],
    ['`presign` is missing', () => s3.create({} as never)],
    ['`to` must be an e-mail address', () => browser.mailto.create({ to: 'nobody' })],
    ['`survey` is missing', () => browser.fhir.create({ endpoint } as never)],
    ['`url` is missing', () => slack.create({ url: '' })],
    ['`url` is not an http(s) URL', () => teams.create({ url: 'hooks.example' })],
    ['`secrets` must be whsec_', () => server.webhook.create({ url: endpoint, secrets: ['short'] })],
    ['`adapter` is unknown: expected one of', () => server.createByName('fax', {})],
  ])('%s', (message, create) => {
    expect(create).toThrow(ConfigError);
    expect(create).toThrow(message);
  });

  const onHttpsPage: readonly (readonly [string, (url: string) => unknown])[] = [
    ...[browser.collector, json, form, googleSheets].map(
      one => [one.name, (url: string) => one.create({ endpoint: url })] as const,
    ),
    ['supabase', url => supabase.create({ ...options.supabase, endpoint: url })],
    ['posthog', url => posthog.create({ ...options.posthog, endpoint: url })],
    ['fhir', url => browser.fhir.create({ endpoint: url, survey })],
  ];

  it.each(onHttpsPage)('%s takes no http endpoint on an https page', (_, create) => {
    vi.stubGlobal('location', new URL('https://clinic.example/'));
    expect(() => create('http://elsewhere.example/x')).toThrow(
      new ConfigError('`endpoint` must be https on an https page: http://elsewhere.example/x'),
    );
    expect(create('https://elsewhere.example/x')).toHaveProperty('send');
  });

  it.each(onHttpsPage)('%s takes no endpoint with a password in it', (_, create) => {
    expect(() => create('https://clinic:secret@elsewhere.example/x')).toThrow(
      new ConfigError('`endpoint` must not hold a name or a password'),
    );
  });

  it('the address of a chat is a secret, and a page may not hold it', () => {
    expect(json.create({ endpoint: 'https://hooks.slack.com/x' })).toHaveProperty('send');
    vi.stubGlobal('document', { baseURI: 'https://clinic.example/' });
    expect(() => json.create({ endpoint: 'https://hooks.slack.com/x' })).toThrow('every visitor could read');
  });
});

it('a secret cannot be had from the browser entry, by type or at run time', () => {
  // @ts-expect-error -- no such export
  expect(browser.airtable).toBeUndefined();
  // @ts-expect-error -- no such export
  expect(browser.fhirWithToken).toBeUndefined();
  // @ts-expect-error -- no such option
  browser.fhir.create({ endpoint, survey, token: 'secret' });
  const endpoints = Object.values(browser).filter(one => typeof one === 'object') as {
    traits: EndpointTraits;
  }[];
  expect(endpoints.length).toBeGreaterThan(10);
  for (const { traits } of endpoints) expect(traits.secretAllowedInBrowser).toBe(true);
});
