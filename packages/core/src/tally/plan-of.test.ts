import { expect, test } from 'vitest';
import type { Survey } from '../types/survey.ts';
import { planOf } from './plan-of.ts';
import { countedSurvey } from './sample-responses.ts';
import { shapeOf } from './shape-of.ts';

const oneDimension = (items: number): Survey => ({
  ...countedSurvey,
  dimensions: [{ id: 'care', name: { en: 'Care' } }],
  questions: Array.from({ length: items }, (_, i) => ({
    ...countedSurvey.questions[1]!,
    id: `q${i}`,
    dimension: 'care',
  })),
});

test('weights become whole numbers in the same proportion', () => {
  expect(planOf(shapeOf(countedSurvey)).weights).toEqual([500, 125, 375]);
});

test('the unit of the overall score is shared by every mean a dimension can have', () => {
  const { unit } = planOf(shapeOf(countedSurvey));
  expect([1, 2, 3].map(items => unit % items)).toEqual([0, 0, 0]);
});

test('a dimension of 26 items is scored exactly, one of 40 is refused', () => {
  expect(planOf(shapeOf(oneDimension(26))).unit).toBe(26771144400);
  expect(() => planOf(shapeOf(oneDimension(40)))).toThrow('dimensions: expected fewer items');
});

test('an item that is asked on one side only is counted, but makes no gap', () => {
  const [wait, ...others] = countedSurvey.questions;
  const shape = shapeOf({ ...countedSurvey, questions: [{ ...wait!, phases: ['experience'] }, ...others] });
  expect(shape.items).toHaveLength(6);
  expect(shape.dimensions.map(({ id }) => id)).toEqual(['welcome', 'care']);
});
