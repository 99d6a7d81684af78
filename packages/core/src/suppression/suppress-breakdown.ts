import type { FullReport } from '../types/full-report.ts';
import type { Report } from '../types/report.ts';
import type { Breakdown, Hidden, Suppressed, SuppressionPolicy } from '../types/suppression.ts';
import { hiddenSiblings } from './hidden-siblings.ts';
import { closedShares, isOpen, splitOf } from './splits.ts';
import { hiddenBlock, suppressWith } from './suppress.ts';
import { type Block, type Branch, blocksOf, isBranch, type Tree } from './tree.ts';

/** Where a report splits respondents into classes or shares that cannot all be shown, or could not beside a hidden group. */
function* closedSplits(
  node: Tree,
  threshold: number,
  path = '',
  n = 0,
): Iterable<readonly [path: string, isClosed: boolean]> {
  if (typeof node !== 'object' || node === null) return;
  const size = isBranch(node) && typeof node.n === 'number' ? node.n : n;
  if (isBranch(node)) {
    const split = splitOf(node);
    const isShared = Object.values(node).some(child => isBranch(child) && 'x' in child);
    if (split.length > 0 || isShared) {
      const isClosed =
        closedShares(node, size, threshold).length > 0 ||
        !isOpen(
          split.map(part => node[part] as number),
          threshold,
        );
      yield [`${path}#`, isClosed];
    }
  }
  for (const [key, child] of Object.entries(node as Branch))
    yield* closedSplits(child, threshold, `${path}.${key}`, size);
}

/**
 * What of a breakdown may be shown, so that no hidden group can be worked out from the total and the other groups.
 *
 * Every figure is a line of its own: where a group has too few respondents for it, more groups are hidden until subtraction gives
 * nothing away (see `hiddenSiblings`). Classes and shares that are hidden in one group are hidden in all of them, and stand in the total.
 *
 * @example
 * Object.keys(suppressBreakdown({ key: 'ward', total: report(survey, tally(survey, responses)), groups: {} }, policies.public).groups) // => []
 */
export function suppressBreakdown<R extends Report | FullReport>(
  { key, total, groups }: Breakdown<R>,
  policy: SuppressionPolicy,
): Breakdown<Suppressed<R>> {
  const values = Object.keys(groups);
  const trees = values.map(value => ({ ...groups[value]!, n: null }) as unknown as Tree);
  const hidden = values.map(() => new Map<string, Hidden>());
  const blocks = trees.map(tree => new Map([...blocksOf(tree)].map(block => [block.path, block])));
  for (const { path, above } of blocks[0]?.values() ?? []) {
    const line = blocks.map(known => known.get(path)!);
    hideLine(line, above, hidden, blocks, policy.privacy);
  }
  const closed = new Set<string>();
  trees.forEach((tree, group) => {
    for (const [path, isClosed] of closedSplits(tree, policy.privacy))
      if (isClosed || isCovered(path, hidden[group]!)) closed.add(path);
  });
  for (const map of hidden) for (const path of closed) map.set(path, 'sibling');
  return {
    key,
    total: suppressWith(total, policy, new Map()),
    groups: Object.fromEntries(
      values.map((value, i) => [value, suppressWith(groups[value]!, policy, hidden[i]!)]),
    ),
  };
}

/** True where the path, or a branch above it, is hidden. */
const isCovered = (path: string, hidden: ReadonlyMap<string, Hidden>): boolean =>
  [...hidden.keys()].some(
    covered => path === covered || path.startsWith(`${covered}.`) || path === `${covered}#`,
  );

const hideLine = (
  line: readonly Block[],
  above: string | undefined,
  hidden: readonly Map<string, Hidden>[],
  blocks: readonly ReadonlyMap<string, Block>[],
  threshold: number,
): void => {
  const { path } = line[0]!;
  const bySize = hiddenSiblings(
    line.map(({ n }) => n),
    threshold,
  );
  // Hidden with the block above, or because it differs from that by a few: not by size, so that only hiding all is sure.
  const forced = line.map(({ n }, group) => {
    const over = above === undefined ? undefined : blocks[group]!.get(above)!.n;
    const isUnder = above !== undefined && isCovered(above, hidden[group]!);
    return isUnder || hiddenBlock(n, over, threshold) === 'difference';
  });
  const isAll = forced.some((isForced, group) => isForced && !bySize[group]);
  line.forEach(({ n }, group) => {
    if (isAll || bySize[group]) hidden[group]!.set(path, n < threshold ? 'small' : 'sibling');
  });
};
