import type { ValueCells } from '../types/score.ts';
import { histogram } from './histogram.ts';

/** Gaps of one size. */
export interface SignedGroup {
  readonly plus: number;
  readonly minus: number;
}

/** Gaps grouped by size, smallest first, and how many are zero: all that ranking needs, however many respondents there are. */
export function signedGroups(gaps: ValueCells): {
  readonly zeros: number;
  readonly groups: readonly SignedGroup[];
} {
  const counts = new Map(histogram(gaps));
  const sizes = new Set([...counts.keys()].map(Math.abs));
  const zeros = counts.get(0) ?? 0;
  sizes.delete(0);
  return {
    zeros,
    groups: [...sizes]
      .sort((a, b) => a - b)
      .map(size => ({ plus: counts.get(size) ?? 0, minus: counts.get(-size) ?? 0 })),
  };
}

/** Twice the midrank of each group, when `before` gaps rank below all of them: whole numbers. */
export function doubledMidranks(groups: readonly SignedGroup[], before: number): readonly number[] {
  let below = before;
  return groups.map(({ plus, minus }) => {
    const rank = 2 * below + plus + minus + 1;
    below += plus + minus;
    return rank;
  });
}
