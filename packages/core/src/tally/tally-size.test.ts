import { expect, test } from 'vitest';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { Tally } from '../types/tally.ts';
import { fullTally } from './full-tally.ts';
import { mergeTallies } from './merge-tallies.ts';
import { responseOf } from './sample-responses.ts';

const en = (words: string) => ({ en: words });
const wards = ['north', 'south', 'east', 'west', 'centre'];
const sizes = [4, 4, 4, 4, 4, 3, 3];

const survey: Survey = {
  id: 'visit',
  version: '1.1.0',
  locales: ['en'],
  title: en('Your visit'),
  design: 'paired',
  scales: { agree7: { points: 7, labels: { 1: en('no'), 7: en('yes') }, notApplicable: true } },
  dimensions: sizes.map((_, d) => ({ id: `d${d}`, name: en('A dimension') })),
  questions: sizes.flatMap((size, d) =>
    Array.from({ length: size }, (_, i) => ({
      id: `d${d}q${i}`,
      type: 'rating' as const,
      scale: 'agree7',
      dimension: `d${d}`,
      stage: 'care' as const,
      text: en('An item'),
    })),
  ),
  context: [{ id: 'ward', name: en('Ward'), values: wards }],
};

/** A walk through all answers, every seventh one missing, so that no cell stays empty. */
const responses: readonly Response[] = Array.from({ length: 2000 }, (_, r) =>
  responseOf({
    id: `${r}`,
    context: { ward: wards[r % wards.length]! },
    answers: Object.fromEntries(
      survey.questions.flatMap(({ id }, i) =>
        (r * 5 + i * 3) % 37 === 0
          ? []
          : [
              [
                id,
                { expectation: 1 + ((r * 3 + i * i) % 7), experience: 1 + (((r >> 2) * 5 + i * 11 + r) % 7) },
              ],
            ],
      ),
    ),
  }),
);

test('a full tally of a million respondents, 26 items of 7 points and five groups is at most 200 KB of JSON', () => {
  let counts: Tally = fullTally(survey, responses, { groupBy: ['ward'] });
  while (counts.n.responses < 1_000_000) counts = mergeTallies(counts, counts);
  expect(counts.n.responses).toBeGreaterThan(1_000_000);
  expect(Object.keys(counts.groups!.ward!)).toHaveLength(5);
  expect(JSON.stringify(counts).length).toBeLessThanOrEqual(200_000);
});
