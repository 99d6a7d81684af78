import type { ExpectationTiming } from '../types/survey.ts';
import type { Cells, TallyCounts, TimedCells } from '../types/tally.ts';
import { timings } from './timings.ts';

/** A whole number, decimal digits of one, or lists and records of them. */
type Tree = number | string | readonly Tree[] | { readonly [key: string]: Tree };

const addTrees = (a: Tree, b: Tree, sign: 1 | -1): Tree => {
  if (typeof a === 'number') {
    const sum = a + sign * (b as number);
    if (Number.isSafeInteger(sum) && sum >= 0) return sum;
    throw new RangeError(`Expected a count from 0 to ${Number.MAX_SAFE_INTEGER}, got ${sum}`);
  }
  if (typeof a === 'string') return String(BigInt(a) + BigInt(sign) * BigInt(b as string));
  if (Array.isArray(a)) return a.map((child, i) => addTrees(child, (b as readonly Tree[])[i]!, sign));
  const sums: { [key: string]: Tree } = {};
  for (const key in a) sums[key] = addTrees((a as typeof sums)[key]!, (b as typeof sums)[key]!, sign);
  return sums;
};

/**
 * Adds counts of the same form, number by number: exact, in any order and grouping. Subtracts with `sign` −1. Throws when a count would
 * leave the whole numbers that a double can hold, or fall below zero.
 */
export const addCounts = <T extends Cells | TallyCounts>(a: T, b: T, sign: 1 | -1 = 1): T =>
  addTrees(a as unknown as Tree, b as unknown as Tree, sign) as unknown as T;

const none = (cells: Cells): Cells => addCounts(cells, cells, -1);

/** Adds timing by timing. A timing without respondents is left out, so that equal counts are written alike. */
export function addTimed(a: TimedCells, b: TimedCells, sign: 1 | -1 = 1): TimedCells {
  const sums: Partial<Record<ExpectationTiming, Cells>> = {};
  for (const timing of timings) {
    const one = a[timing];
    const other = b[timing];
    const sum = other ? addCounts(one ?? none(other), other, sign) : one;
    if (sum?.respondents.some(n => n > 0)) sums[timing] = sum;
  }
  return sums;
}

type Values = Readonly<Record<string, TimedCells>>;

/** Adds value by value, in alphabetical order; a value without respondents is left out. */
export function addValues(a: Values, b: Values, sign: 1 | -1 = 1): Values {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .sort()
      .map(value => [value, addTimed(a[value] ?? {}, b[value] ?? {}, sign)] as const)
      .filter(([, cells]) => Object.keys(cells).length > 0),
  );
}
