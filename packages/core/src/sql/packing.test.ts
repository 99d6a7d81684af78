import { expect, test } from 'vitest';
import { createTally } from '../tally/create-tally.ts';
import { countedSurvey } from '../tally/sample-responses.ts';
import type { RatingQuestion } from '../types/question.ts';
import { packingOf } from './packing.ts';

const [, item] = countedSurvey.questions as readonly RatingQuestion[];
const surveyOf = (items: number) => ({
  ...countedSurvey,
  questions: Array.from({ length: items }, (_, i) => ({ ...item!, id: `item${i}` })),
});

test('each code has a digit of its own, and a side its own numbers', () => {
  const { reader } = createTally(surveyOf(30));
  const { words, slotOf } = packingOf(reader, []);
  expect(words.map(({ side, answers }) => [side, answers.length])).toEqual([
    ['before', 13],
    ['after', 13],
    ['before', 13],
    ['after', 13],
    ['before', 4],
    ['after', 4],
  ]);
  const slots = reader.items.flatMap(({ parts }) => parts.map(({ at }) => JSON.stringify(slotOf(at))));
  expect(new Set(slots).size).toBe(60);
});

test('no number passes what a double holds', () => {
  const { words } = packingOf(createTally(surveyOf(13)).reader, []);
  for (const { answers } of words) {
    const largest = answers.reduce((sum, { place }) => sum + 15 * place, 0);
    expect(largest).toBeLessThan(Number.MAX_SAFE_INTEGER);
  }
});

test('items that changed their meaning stand apart, with the versions before', () => {
  const { words } = packingOf(createTally(countedSurvey).reader, ['1.0.0', '1.0.9', '1.1.0']);
  const changed = words.filter(({ outdated }) => outdated.length > 0);
  expect(changed.map(({ outdated }) => outdated)).toEqual([
    ['1.0.0', '1.0.9'],
    ['1.0.0', '1.0.9'],
  ]);
  expect(changed.flatMap(({ answers }) => answers.map(({ question }) => question))).toEqual([
    'listens',
    'listens',
  ]);
});
