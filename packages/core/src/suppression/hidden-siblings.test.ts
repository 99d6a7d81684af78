import { expect, test } from 'vitest';
import { hiddenSiblings } from './hidden-siblings.ts';

/** Every table of that many groups with sizes from 0 to the largest. */
function* tables(groups: number, largest: number): Iterable<readonly number[]> {
  if (groups === 0) yield [];
  else
    for (const rest of tables(groups - 1, largest))
      for (let size = 0; size <= largest; size++) yield [...rest, size];
}

/** What a reader sees. */
const shownOf = (sizes: readonly number[], threshold: number) => {
  const hidden = hiddenSiblings(sizes, threshold);
  return {
    hidden,
    text: `${sizes.map((size, i) => (hidden[i] ? '?' : size))} of ${sizes.reduce((a, b) => a + b)}`,
  };
};

test.each([
  [2, 5, 14],
  [3, 3, 12],
  [3, 5, 14],
  [4, 3, 9],
  [4, 4, 11],
  [2, 11, 60],
  [3, 11, 28],
])(
  'of %i groups and a threshold of %i no hidden size up to %i can be recovered, even by whoever knows the rule',
  (groups, threshold, largest) => {
    // Everything that looks the same is kept together: what a perfect adversary can narrow a table down to.
    const alike = new Map<string, (readonly number[])[]>();
    for (const sizes of tables(groups, largest)) {
      if (sizes.reduce((a, b) => a + b) < threshold) continue;
      const { text } = shownOf(sizes, threshold);
      alike.set(text, [...(alike.get(text) ?? []), sizes]);
    }
    let hiddenCells = 0;
    for (const [text, candidates] of alike) {
      const { hidden } = shownOf(candidates[0]!, threshold);
      hidden.forEach((isHidden, i) => {
        if (!isHidden) return;
        hiddenCells++;
        expect(new Set(candidates.map(sizes => sizes[i])).size, text).toBeGreaterThan(1);
      });
    }
    expect(hiddenCells).toBeGreaterThan(20);
  },
);

test('every group under the threshold is hidden, and what is hidden is never one group or a few respondents', () => {
  for (const sizes of tables(4, 8)) {
    const hidden = hiddenSiblings(sizes, 4);
    const together = sizes.filter((_, i) => hidden[i]);
    sizes.forEach((size, i) => {
      if (size < 4) expect(hidden[i]).toBe(true);
    });
    if (together.length === 0 || together.length === sizes.length) continue;
    expect(together.length).toBeGreaterThan(1);
    expect(together.reduce((a, b) => a + b)).toBeGreaterThan(4);
  }
});

test('nothing is hidden without need', () => {
  expect(hiddenSiblings([40, 11, 25], 11)).toEqual([false, false, false]);
  expect(hiddenSiblings([0, 3], 0)).toEqual([false, false]);
  expect(hiddenSiblings([], 11)).toEqual([]);
});
