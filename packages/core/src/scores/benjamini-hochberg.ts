import { ordered } from './holm.ts';

/**
 * Benjamini-Hochberg adjustment of a family of p-values: the l-th smallest of m becomes min over its successors of
 * min(1, m p / l).
 *
 * At 5 % at most one in twenty of the alarms is expected to be false. `null` stays `null` and does not count towards m.
 * Source: Benjamini & Hochberg 1995; agrees with R `p.adjust(method = "BH")`.
 *
 * @example
 * benjaminiHochberg([0.01, null, 0.04, 0.03]); // => [0.03, null, 0.04, 0.04]
 */
export function benjaminiHochberg(ps: readonly (number | null)[]): readonly (number | null)[] {
  const family = ordered(ps);
  const adjusted: (number | null)[] = ps.map(() => null);
  let smallest = 1;
  for (const [l, [p, place]] of [...family.entries()].reverse()) {
    smallest = Math.min(smallest, (family.length * p) / (l + 1));
    adjusted[place] = smallest;
  }
  return adjusted;
}
