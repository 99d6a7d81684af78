import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryResponses } from './arbitrary-responses.ts';
import { parseTally } from './parse-tally.ts';
import { countedSurvey, responseOf } from './sample-responses.ts';
import { tally } from './tally.ts';

const made = tally(countedSurvey, [
  responseOf({ id: '1', answers: { gentle: { expectation: 2, experience: 3 } } }),
]);

/** The tally as JSON with one value set, deep inside. */
const withValue = (path: readonly (string | number)[], value: unknown): unknown => {
  const copy = structuredClone(made) as unknown;
  const place = path.slice(0, -1).reduce((node, key) => (node as Record<string, unknown>)[key], copy);
  (place as Record<string, unknown>)[path.at(-1)!] = value;
  return copy;
};

test('a tally survives being written and read', () => {
  fc.assert(
    fc.property(arbitraryResponses(countedSurvey), responses => {
      const written = JSON.stringify(tally(countedSurvey, responses));
      expect(JSON.stringify(parseTally(JSON.parse(written)))).toBe(written);
    }),
  );
});

test.each([
  [[], 'tally: expected an object, got []'],
  [withValue(['format'], 2), 'format: expected 1, got 2'],
  [
    withValue(['n', 'repeated'], undefined),
    'n.repeated: expected a whole number from 0 to 9007199254740991, got nothing',
  ],
  [
    withValue(['shape', 'items', 0, 'points'], 12),
    'shape.items[0].points: expected a whole number from 2 to 11, got 12',
  ],
  [
    withValue(['shape', 'dimensions', 0, 'weight'], '5'),
    'shape.dimensions[0].weight: expected a weight of 0 or more, got "5"',
  ],
  [
    withValue(['shape', 'dimensions', 0, 'items'], []),
    'shape.dimensions[0].items: expected at least one item, got []',
  ],
  [
    withValue(['shape', 'dimensions', 0, 'items', 0], 6),
    'shape.dimensions[0].items[0]: expected a whole number from 0 to 5, got 6',
  ],
  [withValue(['cells', 'soon'], {}), 'cells: expected prior, recalled, normative, got "soon"'],
  [
    withValue(['cells', 'recalled', 'items'], []),
    'cells.recalled.items: expected 6 entries, got "0 entries"',
  ],
  [
    withValue(['cells', 'recalled', 'items', 5, 'pairs', 3], -1),
    'cells.recalled.items[5].pairs[3]: expected a whole number',
  ],
  [
    withValue(['cells', 'recalled', 'items', 5, 'pairs'], [1]),
    'cells.recalled.items[5].pairs: expected 25 counts, got "1 counts"',
  ],
  [
    withValue(['cells', 'recalled', 'overall', 'half', 'weighted', 'sum'], '1.5'),
    'cells.recalled.overall.half.weighted.sum: expected a whole number in digits, got "1.5"',
  ],
])('a fault is named with its place: %#', (value, message) => {
  expect(() => parseTally(value)).toThrow(message);
});
