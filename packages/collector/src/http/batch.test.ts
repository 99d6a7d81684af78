import { describe, expect, it } from 'vitest';
import { countOf, post, startCollector } from '../testing/start-collector.ts';
import { idOf, responseOf } from '../testing/survey.ts';

const ndjson = 'application/x-ndjson';
const lines = (...values: unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('');

describe('a batch', () => {
  it('takes the good lines and names the others by line and id', async () => {
    const origin = await startCollector();
    await post(origin, responseOf(5));
    const bad = responseOf(2, { answers: { listens: { experience: 9 } } });
    const changed = responseOf(5, { answers: {} });
    const body = `${lines(responseOf(1), bad)}\r\nnot json\n${lines(changed, responseOf(3), responseOf(3))}`;
    const answer = await post(origin, `\uFEFF${body}`, ndjson);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      received: [idOf(1), idOf(3)],
      rejected: [
        { line: 2, id: idOf(2), reason: expect.stringMatching(/^answers\.listens\.experience: expected /) },
        { line: 4, id: null, reason: expect.stringMatching(/^the body is not JSON/) },
        { line: 5, id: idOf(5), reason: 'another Response with this id is stored already' },
      ],
    });
    expect(await countOf(origin)).toBe(3);
  });

  it('that is known as a whole answers 200', async () => {
    const origin = await startCollector();
    const body = lines(responseOf(1), responseOf(2));
    expect((await post(origin, body, ndjson)).status).toBe(201);
    expect((await post(origin, body, ndjson)).status).toBe(200);
  });

  it('may end in the middle of a line: the whole lines are kept', async () => {
    const origin = await startCollector();
    const answer = await post(origin, lines(responseOf(1)) + lines(responseOf(2)).slice(0, 40), ndjson);
    expect(await answer.json()).toMatchObject({ received: [idOf(1)], rejected: [{ line: 2, id: null }] });
  });

  it('with one line of broken bytes keeps the others', async () => {
    const origin = await startCollector();
    const body = Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(lines(responseOf(1)))]);
    const answer = await post(origin, body, ndjson);
    expect(await answer.json()).toMatchObject({
      received: [idOf(1)],
      rejected: [{ line: 1, id: null, reason: 'the body is not UTF-8' }],
    });
  });

  it.each([
    {
      what: 'nothing',
      body: '\n \n',
      status: 400,
      error: 'the batch is empty: expected one Response per line',
    },
    { what: 'no good line', body: '{}\n', status: 422, error: 'survey: expected visit, got no text' },
    {
      what: 'one line too long',
      body: `{"x":"${'x'.repeat(64 * 1024)}"}\n`,
      status: 422,
      error: 'a Response is too large: expected at most 65536 bytes',
    },
    {
      what: 'too much',
      body: '\n'.repeat(8 * 1024 * 1024 + 1),
      status: 413,
      error: 'the body is too large: expected at most 8388608 bytes',
    },
  ])('of $what answers $status', async ({ body, status, error }) => {
    const answer = await post(await startCollector(), body, ndjson);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error });
  });

  it('of 10,000 lines is taken at once', async () => {
    const origin = await startCollector();
    const answer = await post(
      origin,
      lines(...Array.from({ length: 10_000 }, (_, n) => responseOf(n))),
      ndjson,
    );
    expect(((await answer.json()) as { received: string[] }).received).toHaveLength(10_000);
    expect(await countOf(origin)).toBe(10_000);
  });
});
