/**
 * Which groups to hide, where their sizes and the size of all are shown: those under the threshold, and as many more, smallest first,
 * as it takes that nobody can tell the size of a hidden one, even knowing this rule.
 *
 * Groups of 0 are hidden like other small ones. Hidden together are two groups or more, of more respondents than the
 * threshold, so that what subtraction gives is no small group either; ties are hidden together; and the sizes that are
 * left to each hidden group are never just one.
 *
 * @example
 * hiddenSiblings([40, 3, 25, 12], 11) // => [false, true, false, true]
 */
export function hiddenSiblings(sizes: readonly number[], threshold: number): readonly boolean[] {
  const order = [...sizes].sort((a, b) => a - b);
  const small = order.filter(size => size < threshold).length;
  let hidden = 0;
  let together = 0;
  while (hidden < order.length && (hidden < small || !isSafe(order, hidden, together, threshold))) {
    together += order[hidden]!;
    hidden++;
  }
  const largest = order[hidden - 1] ?? -1;
  return sizes.map(size => size <= largest);
}

/** True where the `hidden` smallest of the sizes can be hidden, `together` respondents in all, and the others shown. */
const isSafe = (order: readonly number[], hidden: number, together: number, threshold: number): boolean => {
  if (hidden === 0) return true;
  const largest = order[hidden - 1]!;
  const smallestShown = order[hidden]!;
  return (
    hidden > 1 &&
    together > threshold &&
    smallestShown > largest &&
    // The smallest hidden group could be smaller by one, and the others still be smaller than those shown.
    together - (hidden - 1) * smallestShown <= threshold - 2 &&
    // Where all hidden groups are under the threshold, they are not all just under it.
    (largest >= threshold || together < hidden * (threshold - 1))
  );
};
