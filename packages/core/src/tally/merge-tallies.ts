import type { ExpectationTiming } from '../types/survey.ts';
import type { Cells, Tally } from '../types/tally.ts';
import { addTrees, type Tree } from './add-trees.ts';
import { timings } from './timings.ts';

const add = <T>(a: T, b: T): T => addTrees(a as Tree, b as Tree) as T;

/** What has to agree before two Tallies can be added. */
export const headOf = ({ survey, version, shape }: Pick<Tally, 'survey' | 'version' | 'shape'>): string =>
  JSON.stringify([survey, version, shape]);

/**
 * Adds two Tallies of one survey: exact to the last digit, whatever the order and grouping, across days, wards and machines.
 * Pairs are made before counting, so the work is cut by visit. Throws when the Tallies count different things.
 *
 * @example
 * mergeTallies(tally(survey, monday), tally(survey, tuesday)).n.responses // => 2
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  if (headOf(a) !== headOf(b))
    throw new Error(
      `These Tallies count different things: ${a.survey} ${a.version} and ${b.survey} ${b.version}. Tally the responses of both with the same survey first.`,
    );
  const cells: Partial<Record<ExpectationTiming, Cells>> = {};
  for (const timing of timings) {
    const one = a.cells[timing];
    const other = b.cells[timing];
    const sum = one && other ? add(one, other) : (one ?? other);
    if (sum) cells[timing] = sum;
  }
  return { ...a, n: add(a.n, b.n), cells };
}
