import { expect, test } from 'vitest';
import { nps, npsCounts } from './nps.ts';

test('0 to 6 are detractors, 7 and 8 passives, 9 and 10 promoters', () => {
  const one = (answer: number) => npsCounts(Array.from({ length: 11 }, (_, at) => (at === answer ? 1 : 0)));
  expect(one(6)).toEqual({ promoters: 0, passives: 0, detractors: 1 });
  expect(one(7)).toEqual({ promoters: 0, passives: 1, detractors: 0 });
  expect(one(8)).toEqual({ promoters: 0, passives: 1, detractors: 0 });
  expect(one(9)).toEqual({ promoters: 1, passives: 0, detractors: 0 });
});

test('where everybody promotes, only the adjusted interval has a width', () => {
  const { wald, adjustedWald } = nps({ promoters: 3, passives: 0, detractors: 0 });
  expect(wald?.ci95).toEqual([100, 100]);
  expect(adjustedWald!.ci95[0]).toBeLessThan(0);
  expect(adjustedWald!.ci95[1]).toBeGreaterThan(100);
});

test('one answer has no interval that needs a standard deviation', () => {
  expect(nps({ promoters: 1, passives: 0, detractors: 0 }).trinomial).toBeNull();
});

test('no answers have no score', () => {
  expect(nps({ promoters: 0, passives: 0, detractors: 0 })).toMatchObject({
    nps: null,
    wald: null,
    reason: 'n=0',
  });
});
