/** A whole number, decimal digits of one, or lists and records of them. */
export type Tree = number | string | readonly Tree[] | { readonly [key: string]: Tree };

/**
 * Adds two trees of the same form, leaf by leaf: exact, in any order and grouping. Subtracts with `sign` −1. Throws when
 * a count would leave the whole numbers a double can hold, or fall below zero.
 */
export function addTrees<T extends Tree>(a: T, b: T, sign?: 1 | -1): T;
export function addTrees(a: Tree, b: Tree, sign: 1 | -1 = 1): Tree {
  if (typeof a === 'number') {
    const sum = a + sign * (b as number);
    if (Number.isSafeInteger(sum) && sum >= 0) return sum;
    throw new RangeError(`Expected a count from 0 to ${Number.MAX_SAFE_INTEGER}, got ${sum}`);
  }
  if (typeof a === 'string') return String(BigInt(a) + BigInt(sign) * BigInt(b as string));
  if (Array.isArray(a)) return a.map((child, i) => addTrees(child, (b as readonly Tree[])[i]!, sign));
  return Object.fromEntries(
    Object.entries(a).map(([key, child]) => [
      key,
      addTrees(child, (b as { [key: string]: Tree })[key]!, sign),
    ]),
  );
}
