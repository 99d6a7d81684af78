/** The defined p-values in ascending order, with the place each came from. */
export function ordered(ps: readonly (number | null)[]): readonly (readonly [p: number, place: number])[] {
  return ps.flatMap((p, place) => (p === null ? [] : [[p, place] as const])).sort(([a], [b]) => a - b);
}

/**
 * Holm's step-down adjustment of a family of p-values: the l-th smallest of m becomes max over its predecessors of
 * min(1, (m − l + 1) p).
 *
 * At 5 % the chance of any false alarm in the family is at most 5 %. `null` stays `null` and does not count towards m. Adjust
 * within one family (all items, or all dimensions). Source: Holm 1979; agrees with R `p.adjust`.
 *
 * @example
 * holm([0.01, null, 0.04, 0.03]); // => [0.03, null, 0.06, 0.06]
 */
export function holm(ps: readonly (number | null)[]): readonly (number | null)[] {
  const family = ordered(ps);
  const adjusted: (number | null)[] = ps.map(() => null);
  let largest = 0;
  family.forEach(([p, place], l) => {
    largest = Math.max(largest, Math.min(1, (family.length - l) * p));
    adjusted[place] = largest;
  });
  return adjusted;
}
