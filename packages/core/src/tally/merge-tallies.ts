import type { Tally } from '../types/tally.ts';
import { addCounts, addTimed, addValues } from './add-cells.ts';

/** What has to agree before two Tallies can be added. */
const headOf = ({ survey, version, shape, more, groups = {} }: Tally) =>
  JSON.stringify([survey, version, shape, more, Object.keys(groups)]);

/** Adds Tallies, or takes the second away from the first. */
export function addTallies(a: Tally, b: Tally, sign: 1 | -1): Tally {
  if (headOf(a) !== headOf(b))
    throw new Error(
      `These Tallies count different things: ${a.survey} ${a.version} and ${b.survey} ${b.version}. Tally the responses of both in the same way first.`,
    );
  return {
    ...a,
    n: addCounts(a.n, b.n, sign),
    cells: addTimed(a.cells, b.cells, sign),
    ...(a.groups && {
      groups: Object.fromEntries(
        Object.entries(a.groups).map(([key, values]) => [key, addValues(values, b.groups![key]!, sign)]),
      ),
    }),
  };
}

/**
 * Adds two Tallies of one survey: exact to the last digit, whatever the order and grouping, across days, wards and machines.
 * Pairs are made before counting, so the work is cut by visit. Throws when the Tallies count different things.
 *
 * @example
 * mergeTallies(tally(survey, monday), tally(survey, tuesday)).n.responses // => 2
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  return addTallies(a, b, 1);
}
