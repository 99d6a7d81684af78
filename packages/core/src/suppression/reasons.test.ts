import { expect, test } from 'vitest';
import { fullReport } from '../report/full-report.ts';
import { fullTally } from '../tally/full-tally.ts';
import { countedSurvey, responseOf } from '../tally/sample-responses.ts';
import type { RatingAnswer } from '../types/response.ts';
import { policies } from './policies.ts';
import { suppress } from './suppress.ts';

const ids = countedSurvey.questions.map(({ id }) => id);
const answersOf = (rating: RatingAnswer) => Object.fromEntries(ids.map(id => [id, rating]));
const shown = (ratings: readonly RatingAnswer[], policy = policies.public) =>
  suppress(
    fullReport(
      countedSurvey,
      fullTally(
        countedSurvey,
        ratings.map((rating, i) => responseOf({ id: `${i}`, answers: answersOf(rating) })),
      ),
    ),
    policy,
  );
const times = (n: number, rating: RatingAnswer) => Array.from({ length: n }, () => rating);
const pair = { expectation: 2, experience: 3 };

test('a hidden figure says nothing of why it would be undefined', () => {
  for (const ratings of [[], [pair], times(10, pair)]) {
    const { items, dimensions, ipa } = shown(ratings);
    expect(JSON.stringify([items, dimensions, ipa])).not.toContain('"reason"');
    expect(ipa).toMatchObject({ byExpectation: { n: { importance: ids.map(() => null) } } });
  }
});

test('where the deviation is not shown, no reason tells that it is 0', () => {
  const { items } = shown(times(40, pair));
  expect(items[1]!.gap).toEqual({ mean: 1, sd: null, ci95: null });
  expect(items[1]!.adjusted).not.toHaveProperty('reason');
  expect(shown(times(40, pair), policies.internal).items[1]!.gap).toMatchObject({ reason: 'zero-variance' });
});

test('what is made of answers that are hidden beside their pairs is hidden with them', () => {
  const { items, dimensions, ipa } = shown([...times(40, pair), ...times(3, { experience: 1 })]);
  expect(items[1]).toMatchObject({ n: 40, answered: { experience: { n: null, hidden: 'difference' } } });
  expect(ipa).toMatchObject({
    byExpectation: { cross: { performance: null }, n: { performance: ids.map(() => null) } },
  });
  expect(dimensions[1]!.composite).toMatchObject({ topBox: null });
});
