import { describe, expect, it } from 'vitest';
// @ts-expect-error -- an example in plain JavaScript
import { createHandler } from '../../../../examples/receivers/aws-lambda.js';
// @ts-expect-error -- an example in plain JavaScript
import worker from '../../../../examples/receivers/cloudflare-worker.js';
import { createFetchAdapter } from '../index.ts';
import { response } from '../testing/response.ts';

type Keep = (id: string, body: string) => Promise<string>;

const memory = (): { readonly kept: Map<string, string>; readonly keep: Keep } => {
  const kept = new Map<string, string>();
  return {
    kept,
    keep: async (id, body) => {
      if (!kept.has(id)) kept.set(id, body);
      return kept.get(id) ?? '';
    },
  };
};

/** D1 as far as the example uses it. */
const database = ({ kept }: { kept: Map<string, string> }) => ({
  prepare: () => ({
    bind: (id: string, body?: string) => ({
      run: async () => void (kept.has(id) || kept.set(id, body ?? '')),
      first: async () => kept.get(id) ?? '',
    }),
  }),
});

const receivers = [
  {
    name: 'Cloudflare Worker',
    start: (store: ReturnType<typeof memory> | undefined) => async (request: Request) =>
      (await worker.fetch(request, { DB: store && database(store) })) as Response,
  },
  {
    name: 'AWS Lambda',
    start: (store: ReturnType<typeof memory> | undefined) => async (request: Request) => {
      const handler = createHandler(store?.keep);
      const { statusCode, headers, body } = await handler({
        requestContext: { http: { method: request.method } },
        isBase64Encoded: true,
        body: Buffer.from(await request.text()).toString('base64'),
      });
      return new Response(body, { status: statusCode, headers });
    },
  },
];

describe.each(receivers)('the example of a $name', ({ start }) => {
  const adapterTo = (answer: (request: Request) => Promise<Response>) =>
    createFetchAdapter({
      endpoint: 'https://clinic.example/v1/responses',
      fetch: (url, init) => answer(new Request(url as string, init)),
    });

  it('keeps a Response once and confirms it each time', async () => {
    const store = memory();
    const adapter = adapterTo(start(store));
    expect(await adapter.send(response)).toEqual({ id: response.id, acknowledged: true });
    expect(await adapter.send(response)).toEqual({ id: response.id, acknowledged: true });
    expect([...store.kept.values()].map(body => JSON.parse(body))).toEqual([response]);
  });

  it('refuses another Response of the same id', async () => {
    const store = memory();
    const adapter = adapterTo(start(store));
    await adapter.send(response);
    await expect(adapter.send({ ...response, locale: 'en' })).rejects.toMatchObject({ status: 409 });
    expect(store.kept.size).toBe(1);
  });

  it('confirms nothing while its store does not work', async () => {
    await expect(adapterTo(start(undefined)).send(response)).rejects.toMatchObject({
      status: 503,
      retryAfter: 30_000,
    });
  });

  it.each([
    ['POST', 'not json', 400],
    ['POST', '{"id":"x"}', 400],
    ['POST', `"${'x'.repeat(70_000)}"`, 413],
    ['DELETE', '', 405],
  ])('answers %s %.12s with a reason', async (method, body, status) => {
    const store = memory();
    const reply = await start(store)(new Request('https://x.example', { method, body }));
    expect(reply.status).toBe(status);
    expect(store.kept.size).toBe(0);
  });
});
