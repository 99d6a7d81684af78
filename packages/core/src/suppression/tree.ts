/** A report as plain JSON. */
export type Tree = null | boolean | number | string | undefined | readonly Tree[] | Branch;
export interface Branch {
  readonly [key: string]: Tree;
}

export const isBranch = (node: Tree): node is Branch =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** Respondents that the figures of a branch are of; undefined where it has no figure of its own. */
export const sizeOf = (node: Tree): number | undefined =>
  isBranch(node) && typeof node.n === 'number' ? node.n : undefined;

/** A branch with an n, where it stands, and the nearest such branch above it. */
export interface Block {
  readonly path: string;
  readonly n: number;
  readonly above: string | undefined;
}

/** Every branch with an n, those above first. */
export function* blocksOf(node: Tree, path = '', above?: string): Iterable<Block> {
  if (typeof node !== 'object' || node === null) return;
  const n = sizeOf(node);
  if (n !== undefined) yield { path, n, above };
  for (const [key, child] of Object.entries(node as Branch))
    yield* blocksOf(child, `${path}.${key}`, n === undefined ? above : path);
}

/** The branch without its figures; what it is about stays. */
export function masked(node: Tree): Tree {
  if (typeof node === 'number') return null;
  if (Array.isArray(node)) return node.map(masked);
  if (!isBranch(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'reason')
      .map(([key, child]) => [key, key === 'verdict' || key === 'ci95' ? null : masked(child)]),
  );
}
