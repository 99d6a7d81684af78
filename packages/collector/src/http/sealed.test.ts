import { withSeal } from '@wellmet/adapters';
import { createSealKeys } from '@wellmet/adapters/server';
import type { Response } from '@wellmet/core';
import { expect, it } from 'vitest';
import { countOf, post, startCollector } from '../testing/start-collector.ts';
import { idOf, responseOf } from '../testing/survey.ts';

const keys = await createSealKeys();

const sealed = async (response: Response, key = keys.publicKey) => {
  let envelope: Response | undefined;
  await withSeal(
    {
      send: async one => {
        envelope = one;
        return { id: one.id, acknowledged: true };
      },
    },
    { key },
  ).send(response);
  return envelope;
};

it('what was sealed is opened before it is counted', async () => {
  const origin = await startCollector({ keys: [keys.privateKey] });
  const answer = await post(origin, await sealed(responseOf(1)));
  expect(answer.status).toBe(201);
  expect(await answer.json()).toEqual({ received: [idOf(1)], rejected: [] });
  const report = await (await fetch(`${origin}/v1/reports/visit`)).json();
  expect(report).toMatchObject({ items: [{ answered: { experience: { n: 1, mean: 7 } } }] });
});

it('a repeat is known, however it was sealed this time', async () => {
  const origin = await startCollector({ keys: [keys.privateKey] });
  await post(origin, await sealed(responseOf(1)));
  for (const repeat of [await sealed(responseOf(1)), responseOf(1)])
    expect((await post(origin, repeat)).status).toBe(200);
  expect(await countOf(origin)).toBe(1);
});

it('a batch may hold sealed Responses and open ones', async () => {
  const origin = await startCollector({ keys: [keys.privateKey] });
  const lines = [await sealed(responseOf(1)), responseOf(2)].map(one => JSON.stringify(one)).join('\n');
  expect((await post(origin, lines, 'application/x-ndjson')).status).toBe(201);
  expect(await countOf(origin)).toBe(2);
});

it('while a key is missing nothing is lost: the sender is asked to come back', async () => {
  const lines: string[] = [];
  const origin = await startCollector({ log: line => lines.push(line) });
  const answer = await post(origin, await sealed(responseOf(1)));
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('600');
  expect(await answer.json()).toMatchObject({ error: `sealed: no key with the kid ${keys.publicKey.kid}` });
});

it('a seal that is broken, or holds what is no Response to the survey, is refused', async () => {
  const origin = await startCollector({ keys: [keys.privateKey] });
  const envelope = (await sealed(responseOf(1)))!;
  expect((await post(origin, { ...envelope, id: idOf(2) })).status).toBe(422);
  const stranger = await sealed(responseOf(3, { answers: { unknown: { text: 'x' } } }));
  expect((await post(origin, stranger)).status).toBe(422);
  expect(await countOf(origin)).toBe(0);
});
