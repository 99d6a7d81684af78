import { policies, type Report, type Suppressed } from '@wellmet/core';
import { expect, test } from 'vitest';
import { post, startCollector } from './testing/start-collector.ts';
import { responseOf } from './testing/survey.ts';

const rate = async (origin: string, from: number, to: number) => {
  for (let number = from; number < to; number++) {
    const answers = { listens: { expectation: 4, experience: 1 + (number % 5) } };
    expect((await post(origin, responseOf(number, { phase: 'both', answers }))).status).toBe(201);
  }
};
const reportOf = async (origin: string) =>
  (await (await fetch(`${origin}/v1/reports/visit`)).json()) as Suppressed<Report>;
const pageOf = async (origin: string, path = '/report/visit') => (await fetch(`${origin}${path}`)).text();

test('reports are for staff unless said otherwise: few patients are hidden in JSON, on the page and in the list', async () => {
  const origin = await startCollector({ policy: policies.internal });
  await rate(origin, 0, 4);
  const { n, items } = await reportOf(origin);
  expect(n).toMatchObject({ responses: null, paired: null });
  expect(items[0]).toMatchObject({ n: null, hidden: 'small', gap: { mean: null } });
  expect(await pageOf(origin)).toContain('not shown: fewer than 5');
  expect(await pageOf(origin, '/report/')).toContain('fewer than 5</td>');
});

test('a report waits for as many newcomers as the policy hides', async () => {
  const origin = await startCollector({ policy: policies.internal });
  await rate(origin, 0, 6);
  expect((await reportOf(origin)).items[0]!.n).toBe(6);
  await rate(origin, 6, 10);
  expect((await reportOf(origin)).items[0]!.n).toBe(6);
  expect(await pageOf(origin)).toContain('>6<');
  await rate(origin, 10, 11);
  expect((await reportOf(origin)).items[0]!.n).toBe(11);
});

test('without a policy everything is shown at once, and the page says what it is for', async () => {
  const origin = await startCollector({ policy: policies.none });
  for (const n of [1, 2]) {
    await rate(origin, n - 1, n);
    expect((await reportOf(origin)).items[0]!.n).toBe(n);
  }
  expect(await pageOf(origin)).toContain('For demonstrations only');
});
