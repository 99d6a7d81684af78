import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FullReport,
  fullReport,
  fullTally,
  type RatingAnswer,
  type Survey,
  type ZoneScore,
} from '@wellmet/core';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { compare } from './compare.ts';
import type { OracleFile, Rows } from './file.ts';
import { gotT } from './got-t.ts';
import { responseOf } from './survey-responses.ts';

const file: OracleFile = JSON.parse(
  readFileSync(join(root, 'fixtures', 'oracle', 'public', 'px-zot-n45.json'), 'utf8'),
);
const scale = file.data.scale as { readonly min: number; readonly max: number };
const dims = file.data.dims as readonly number[];
const text = (en: string) => ({ en });

const survey: Survey = {
  id: 'oracle',
  version: '1.0.0',
  locales: ['en'],
  title: text('Oracle'),
  design: 'tolerance',
  scales: {
    points: {
      min: scale.min,
      points: scale.max - scale.min + 1,
      labels: { [scale.min]: text('worst'), [scale.max]: text('best') },
    },
  },
  dimensions: dims.map((_, d) => ({ id: `d${d}`, name: text(`d${d}`) })),
  questions: dims.flatMap((size, d) =>
    Array.from({ length: size }, (_, i) => ({
      id: `d${d}q${i}`,
      type: 'rating' as const,
      scale: 'points',
      dimension: `d${d}`,
      stage: 'care' as const,
      text: text('item'),
    })),
  ),
};

const sides = { minimum: 'minimum', desired: 'desired', experience: 'perceived' } as const;
const answer = (r: number, i: number): RatingAnswer =>
  Object.fromEntries(
    Object.entries(sides).flatMap(([part, column]) => {
      const value = (file.data[column] as Rows)[r]![i];
      return value === null ? [] : [[part, value]];
    }),
  );
const responses = (file.data.minimum as Rows).map((row, r) =>
  responseOf(`${r}`, 'both', Object.fromEntries(row.map((_, i) => [survey.questions[i]!.id, answer(r, i)]))),
);

const test3 = ({ gap, t }: ZoneScore['adequacy']) => ({ mean: gap.mean, sd: gap.sd, tTest: gotT(gap, t) });
const zone = ({ n, minimum, desired, experience, adequacy, superiority }: ZoneScore) => ({
  n,
  meanMinimum: minimum.mean,
  sdMinimum: minimum.sd,
  meanDesired: desired.mean,
  sdDesired: desired.sd,
  meanPerceived: experience.mean,
  sdPerceived: experience.sd,
  adequacy: test3(adequacy),
  superiority: test3(superiority),
});

test('zones of tolerance agree, from answers through full tally and full report', () => {
  const { items, dimensions }: FullReport = fullReport(survey, fullTally(survey, responses));
  const got = {
    items: items.map(score => {
      const { width, below, within, above, inconsistent } = score.zone!;
      return { ...zone(score.zone!), zoneWidth: width, below, within, above, inconsistent };
    }),
    dimensions: dimensions.map(score => zone(score.zone!)),
  };
  const { outside, skipped, compared } = compare(file.expected, got, file.id);
  expect(outside).toEqual([]);
  expect([...skipped]).toEqual([]);
  expect(compared).toBe(161);
});
