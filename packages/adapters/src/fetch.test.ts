import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AdapterError, createFetchAdapter, type HttpError } from './index.ts';
import { response } from './testing/response.ts';
import { acknowledge, startEndpoint } from './testing/start-endpoint.ts';

afterEach(() => vi.unstubAllGlobals());

const sendTo = (endpoint: string) => createFetchAdapter({ endpoint }).send(response);

const failureOf = (sending: Promise<unknown>): Promise<AdapterError> =>
  sending.then(
    () => expect.unreachable('the send should fail'),
    error => error,
  );

const answering =
  (status: number, body: string, type = 'application/json') =>
  (reply: ServerResponse) => {
    reply.writeHead(status, { 'content-type': type });
    reply.end(body);
  };

/** Records what the adapter asks of the browser; Node's own fetch does not show it on the wire. */
const recordingFetch = (requests: RequestInit[]) => async (_url: unknown, init: RequestInit) => {
  requests.push(init);
  return Response.json({ received: [response.id] });
};

describe('a send that succeeds', () => {
  it('posts the Response as JSON with its id as idempotency key', async () => {
    const { url, posts } = await startEndpoint(acknowledge);
    expect(await sendTo(url)).toEqual({ id: response.id, acknowledged: true });
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ method: 'POST', path: '/v1/responses' });
    expect(posts[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': response.id,
    });
    expect(JSON.parse(posts[0]?.body ?? '')).toEqual(response);
  });

  it('counts a repeat, which answers 200, as delivered', async () => {
    const { url } = await startEndpoint(answering(200, JSON.stringify({ received: [response.id] })));
    expect(await sendTo(url)).toEqual({ id: response.id, acknowledged: true });
  });

  it('sends no cookie, no referrer, and follows no redirect', async () => {
    const requests: RequestInit[] = [];
    const fetch = recordingFetch(requests) as typeof globalThis.fetch;
    await createFetchAdapter({ endpoint: 'http://clinic.example/x', fetch }).send(response);
    expect(requests[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  it.each([
    { bytes: 'few', text: 'short', keepalive: true },
    { bytes: 'too many', text: 'x'.repeat(60_000), keepalive: false },
    { bytes: 'too many in few characters', text: '谢'.repeat(20_000), keepalive: false },
  ])('outlives the page unless the body has too many bytes: $bytes', async ({ text, keepalive }) => {
    const requests: RequestInit[] = [];
    const fetch = recordingFetch(requests) as typeof globalThis.fetch;
    const adapter = createFetchAdapter({ endpoint: 'http://clinic.example/x', fetch });
    await adapter.send({ ...response, answers: { why: { text } } });
    expect(requests[0]?.keepalive).toBe(keepalive);
  });

  it('shares what may outlive the page among requests that are under way', async () => {
    const requests: RequestInit[] = [];
    const fetch = recordingFetch(requests) as typeof globalThis.fetch;
    const adapter = createFetchAdapter({ endpoint: 'http://clinic.example/x', fetch });
    const long = { ...response, answers: { why: { text: 'x'.repeat(40_000) } } };
    await Promise.all([adapter.send(long), adapter.send(long)]);
    await adapter.send(long);
    expect(requests.map(({ keepalive }) => keepalive)).toEqual([true, false, true]);
  });

  it('needs no preflight to another origin: plain text and no header of ours', async () => {
    vi.stubGlobal('location', new URL('http://clinic.example/visit'));
    const { url, posts } = await startEndpoint(acknowledge);
    await sendTo(url);
    expect(posts[0]?.headers['content-type']).toBe('text/plain;charset=UTF-8');
    expect(posts[0]?.headers).not.toHaveProperty('idempotency-key');
    expect(JSON.parse(posts[0]?.body ?? '')).toEqual(response);
  });

  it('resolves the endpoint against the page', async () => {
    const { url, posts } = await startEndpoint(acknowledge);
    vi.stubGlobal('location', new URL(url));
    await sendTo('/feedback');
    expect(posts[0]?.path).toBe('/feedback');
    expect(posts[0]?.headers['content-type']).toBe('application/json');
  });
});

describe('an endpoint that refuses', () => {
  it.each([
    { status: 400, retryable: false },
    { status: 404, retryable: false },
    { status: 408, retryable: true },
    { status: 409, retryable: false },
    { status: 410, retryable: false },
    { status: 413, retryable: false },
    { status: 422, retryable: false },
    { status: 425, retryable: true },
    { status: 429, retryable: true },
    { status: 500, retryable: true },
    { status: 503, retryable: true },
  ])('is an HttpError; $status can be retried: $retryable', async ({ status, retryable }) => {
    const { url } = await startEndpoint(
      answering(status, '{"error":"answers.listens: expected 1 to 7, got 9"}'),
    );
    const error = (await failureOf(sendTo(url))) as HttpError;
    expect(error).toMatchObject({ name: 'HttpError', status, retryable });
    expect(error.message).toBe(`${url} answered ${status}: answers.listens: expected 1 to 7, got 9`);
  });

  it('needs no readable reason', async () => {
    const { url } = await startEndpoint(answering(502, '<h1>Bad gateway</h1>', 'text/html'));
    expect((await failureOf(sendTo(url))).message).toBe(`${url} answered 502`);
  });
});

describe('an answer that proves nothing', () => {
  it.each([
    { what: 'the page of a captive portal', status: 200, body: '<html>Please log in</html>' },
    { what: 'the JSON of another service', status: 200, body: '{"ok":true}' },
    { what: 'another id', status: 201, body: '{"received":["018f6b2e-7c00-7000-8000-000000000002"]}' },
    { what: 'an id inside a text', status: 201, body: `{"received":"not ${response.id}"}` },
    { what: 'null', status: 200, body: 'null' },
    { what: 'no content', status: 204, body: '' },
  ])('is a NotAcknowledgedError that can be retried: $what', async ({ status, body }) => {
    const { url } = await startEndpoint(answering(status, body));
    const error = await failureOf(sendTo(url));
    expect(error).toMatchObject({ name: 'NotAcknowledgedError', retryable: true });
    expect(error.message).toBe(`${url} did not confirm ${response.id}`);
  });
});

describe('an endpoint that is not reached', () => {
  it('is a NetworkError with its cause when nothing listens', async () => {
    const error = await failureOf(sendTo('http://127.0.0.1:1/v1/responses'));
    expect(error).toMatchObject({ name: 'NetworkError', retryable: true });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('is a NetworkError when the answer is cut off', async () => {
    const { url } = await startEndpoint(reply => {
      reply.writeHead(201, { 'content-length': '1000' });
      reply.write('{"received":');
      setTimeout(() => reply.destroy(), 20);
    });
    expect(await failureOf(sendTo(url))).toMatchObject({ name: 'NetworkError' });
  });

  it('is a NetworkError when it redirects, and the answers go nowhere else', async () => {
    const elsewhere = await startEndpoint(acknowledge);
    const { url } = await startEndpoint(reply => {
      reply.writeHead(307, { location: elsewhere.url });
      reply.end();
    });
    expect(await failureOf(sendTo(url))).toMatchObject({ name: 'NetworkError' });
    expect(elsewhere.posts).toEqual([]);
  });

  it('is a NetworkError when fetch itself throws', async () => {
    const fetch = () => {
      throw new Error('blocked by an extension');
    };
    const sending = createFetchAdapter({ endpoint: 'http://clinic.example/x', fetch }).send(response);
    expect(await failureOf(sending)).toMatchObject({ name: 'NetworkError' });
  });

  it('is a TimeoutError when no answer comes in time', async () => {
    const { url } = await startEndpoint(() => {});
    const error = await failureOf(createFetchAdapter({ endpoint: url, timeout: 30 }).send(response));
    expect(error).toMatchObject({ name: 'TimeoutError', retryable: true });
    expect(error.message).toBe(`${url} did not answer in 30 ms`);
  });

  it('is a TimeoutError even when fetch ignores its signal', async () => {
    const fetch = () => new Promise<never>(() => {});
    const adapter = createFetchAdapter({ endpoint: 'http://clinic.example/x', fetch, timeout: 30 });
    expect(await failureOf(adapter.send(response))).toMatchObject({ name: 'TimeoutError' });
  });
});

describe('a caller that gives up', () => {
  it('gets its own reason back, before and during the send', async () => {
    const { url } = await startEndpoint(() => {});
    const adapter = createFetchAdapter({ endpoint: url });
    const reason = new Error('the patient closed the survey');
    await expect(adapter.send(response, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    await expect(adapter.send(response, { signal: controller.signal })).rejects.toBe(reason);
  });
});
