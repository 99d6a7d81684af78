import { describe, expect, it } from 'vitest';
import { countOf, post, startCollector } from '../testing/start-collector.ts';
import { idOf, responseOf } from '../testing/survey.ts';

describe('what is refused', () => {
  const wide = `{"id":"${idOf(1)}","survey":"visit","version":"1.0.0",`;
  it.each([
    { what: 'nothing', body: '', status: 400, error: /^the body is not JSON: / },
    { what: 'half of it', body: '{"id":"018f', status: 400, error: /^the body is not JSON: / },
    {
      what: 'bytes that are not UTF-8',
      body: Uint8Array.of(0x22, 0xff, 0x22),
      status: 400,
      error: /^the body is not UTF-8$/,
    },
    {
      what: 'a list',
      body: '[]',
      status: 422,
      error: /^expected one Response as a JSON object, got a list$/,
    },
    { what: 'a text', body: '"hello"', status: 422, error: /^expected one Response as a JSON object/ },
    {
      what: 'too much',
      body: ' '.repeat(64 * 1024 + 1),
      status: 413,
      error: /^the body is too large: expected at most 65536 bytes$/,
    },
    { what: 'very much too much', body: ' '.repeat(5_000_000), status: 413, error: /^the body is too large/ },
    {
      what: 'another survey',
      body: responseOf(1, { survey: 'dentist' }),
      status: 422,
      error: /^survey: expected visit, got "dentist"$/,
    },
    {
      what: 'another version',
      body: responseOf(1, { version: '2.0.0' }),
      status: 422,
      error: /^version: expected 1\.0\.0 of visit, got "2\.0\.0"$/,
    },
    {
      what: 'a value off the scale',
      body: responseOf(1, { answers: { listens: { experience: 8 } } }),
      status: 422,
      error: /^answers\.listens\.experience: expected .*got 8$/,
    },
    {
      what: 'an option that was not offered',
      body: responseOf(1, { answers: { sort: { choice: ['pain', 'price'] } } }),
      status: 422,
      error: /^answers\.sort.*: expected .*"pain".*got /,
    },
    {
      what: 'an option twice',
      body: responseOf(1, { answers: { sort: { choice: ['pain', 'pain'] } } }),
      status: 422,
      error: /^answers\.sort.*: expected /,
    },
    {
      what: 'a question that was not asked',
      body: responseOf(1, { answers: { price: { experience: 3 } } }),
      status: 422,
      error: /^answers\.price: expected /,
    },
    {
      what: 'an expectation after the visit',
      body: responseOf(1, { answers: { listens: { expectation: 3 } } }),
      status: 422,
      error: /^answers\.listens/,
    },
    {
      what: 'a field of their own',
      body: { ...responseOf(1), ip: '192.0.2.1' },
      status: 422,
      error: /^ip: expected /,
    },
    {
      what: 'a bomb of brackets',
      body: '['.repeat(30_000) + ']'.repeat(30_000),
      status: 422,
      error: /expected one Response/,
    },
    {
      what: 'a bomb inside',
      body: `${wide}"answers":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      status: 422,
      error: /expected at most 64 levels, got more/,
    },
    {
      what: 'a bomb as the survey',
      body: `{"survey":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
      status: 422,
      error: /^survey: expected visit, got no text$/,
    },
    {
      what: 'a prototype',
      body: `${wide}"__proto__":{"status":"completed"}}`,
      status: 422,
      error: /__proto__/,
    },
    {
      what: 'a prototype as question',
      body: `${wide}"answers":{"__proto__":{"experience":1}}}`,
      status: 422,
      error: /__proto__/,
    },
    {
      what: 'a constructor as question',
      body: responseOf(1, { answers: { constructor: { experience: 1 } } }),
      status: 422,
      error: /answers\.constructor/,
    },
    {
      what: 'the prototype as survey',
      body: responseOf(1, { survey: '__proto__' }),
      status: 422,
      error: /^survey: expected visit/,
    },
  ])('$what: $status, with a readable reason', async ({ body, status, error }) => {
    const origin = await startCollector();
    const answer = await post(origin, body);
    expect(answer.status).toBe(status);
    const told = (await answer.json()) as { error: string; rejected?: unknown };
    expect(told.error).toMatch(error);
    expect(await countOf(origin)).toBe(0);
    expect(Object.keys({})).toEqual([]);
    expect('experience' in {} || 'status' in {}).toBe(false);
  });

  it('another content type: 415, naming the ones that are taken', async () => {
    const answer = await post(await startCollector(), responseOf(1), 'multipart/form-data');
    expect(answer.status).toBe(415);
    expect(await answer.json()).toEqual({
      error:
        'content-type: expected application/json, text/plain, application/x-ndjson, got multipart/form-data',
    });
  });
});
