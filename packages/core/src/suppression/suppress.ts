import type { FullReport } from '../types/full-report.ts';
import type { Report } from '../types/report.ts';
import type { Hidden, Suppressed, SuppressionPolicy } from '../types/suppression.ts';
import { closedShares, isOpen, splitOf } from './splits.ts';
import { type Block, type Branch, blocksOf, isBranch, masked, sizeOf, type Tree } from './tree.ts';

/** What only an exact report shows: from these figures single answers could be worked out. */
const exact = new Set([
  'sd',
  't',
  'medianGap',
  'median',
  'effect',
  'wilcoxon',
  'hodgesLehmann',
  'signTest',
  'correlation',
  'itemAnalysis',
  'difference',
  'wald',
  'trinomial',
  'adjustedWald',
  'holm',
  'benjaminiHochberg',
]);

/** Figures that are made of several items or dimensions, and tell on one of them once the others are known. */
const made: Readonly<Record<string, string>> = {
  ipa: 'items',
  itemAverage: 'items',
  composite: 'items',
  importanceWeightedGap: 'items',
  fromDimensionMeans: 'dimensions',
  respondentWeighted: 'dimensions',
};

/** What else is hidden, by path: from outside, such as a sibling's report. Paths of splits end in `#`. */
export type Outside = ReadonlyMap<string, Hidden>;

const small = (n: number, threshold: number) => n < threshold;
const differs = (n: number, above: number | undefined, threshold: number) =>
  above !== undefined && n !== above && Math.abs(n - above) < threshold;

/** Why a block is hidden, by its own size and by what the block above it shows. */
export const hiddenBlock = (n: number, above: number | undefined, threshold: number): Hidden | undefined =>
  small(n, threshold) ? 'small' : differs(n, above, threshold) ? 'difference' : undefined;

interface Walk {
  readonly policy: SuppressionPolicy;
  readonly outside: Outside;
  /** Whether an item, or a dimension, is hidden. */
  readonly lacks: Readonly<Record<string, boolean>>;
}

const rounded = (value: number, key: string, n: number) => {
  if (Number.isInteger(value) && key !== 'mean') return value;
  const digits = key === 'share' ? 2 : n < 100 ? 1 : 2;
  return Number(value.toFixed(digits));
};

const walk = (node: Tree, path: string, key: string, above: number | undefined, walking: Walk): Tree => {
  const { policy, outside, lacks } = walking;
  if (typeof node === 'number') {
    return policy.isCoarse ? rounded(node, key, above ?? 0) : node;
  }
  if (Array.isArray(node)) return node.map((child, i) => walk(child, `${path}.${i}`, key, above, walking));
  if (!isBranch(node)) return node;
  if (made[key] && lacks[made[key]]) return masked(node);
  const n = sizeOf(node);
  const hidden = outside.get(path) ?? (n === undefined ? undefined : hiddenBlock(n, above, policy.privacy));
  if (hidden) return { ...(masked(node) as Branch), hidden };
  const size = n ?? above;
  const split = splitOf(node);
  const isSplitHidden =
    split.length > 0 &&
    (outside.has(`${path}#`) ||
      !isOpen(
        split.map(part => node[part] as number),
        policy.privacy,
      ));
  const closed = outside.has(`${path}#`)
    ? Object.keys(node).filter(child => isBranch(node[child]!) && 'x' in (node[child] as Branch))
    : closedShares(node, size ?? 0, policy.privacy);
  const shown = Object.entries(node).map(([child, value]): readonly [string, Tree] => {
    if ((policy.isCoarse && exact.has(child)) || (isSplitHidden && split.includes(child)))
      return [child, isBranch(value) ? masked(value) : null];
    if (closed.includes(child)) return [child, { ...(masked(value) as Branch), hidden: 'small' }];
    return [child, walk(value, `${path}.${child}`, child, size, walking)];
  });
  const { reason, ...figures } = Object.fromEntries(shown);
  // Beside an exact figure the reason may be what is exact about it.
  const isExact = policy.isCoarse && Object.keys(node).some(child => exact.has(child));
  return {
    ...figures,
    ...(reason !== undefined && !isExact && { reason }),
    ...(isSplitHidden && { hidden: 'small' }),
    ...(n !== undefined && n < policy.reliability && { caution: true }),
  };
};

/** Respondents of one kind are hidden where they are few, and then the responses they could be taken from as well. */
const counts = ({ responses, paired, unpaired, rejected }: Report['n'], threshold: number) => {
  const few = (n: number) => n > 0 && n < threshold;
  const one = (n: number) => (few(n) ? null : n);
  const isHidden = few(paired) || few(unpaired);
  return {
    responses: isHidden || few(responses) ? null : responses,
    paired: one(paired),
    unpaired: one(unpaired),
    rejected: one(rejected),
  };
};

/** `suppress` with what is hidden from outside. */
export function suppressWith<R extends Report | FullReport>(
  report: R,
  policy: SuppressionPolicy,
  outside: Outside,
): Suppressed<R> {
  const isLacking = (of: 'items' | 'dimensions') =>
    report[of].some((one, i) => {
      const top = `.${of}.${i}`;
      const isHidden = ({ path, n }: Omit<Block, 'above'>) =>
        outside.has(path) || hiddenBlock(n, one.n, policy.privacy);
      // What everyone answered is hidden apart from the pairs. Nobody has answered what is not asked.
      const answers = [...blocksOf(one as unknown as Tree, top)].filter(
        ({ path, n }) => n > 0 && /\.(answered\.\w+|importance)$/.test(path),
      );
      return [{ path: top, n: one.n }, ...answers].some(isHidden);
    });
  const { n, ...rest } = report;
  const lacks = { items: isLacking('items'), dimensions: isLacking('dimensions') };
  return {
    n: counts(n, policy.privacy),
    ...(walk(rest as unknown as Branch, '', '', undefined, { policy, outside, lacks }) as Branch),
  } as unknown as Suppressed<R>;
}

/**
 * What of a report may be shown under a policy: figures of too few respondents are left out (`null`, with `hidden` for the reason), and so are
 * those from which they could be worked out. Classes of a few respondents are hidden with the classes beside them; a `public` report has
 * rounded means, intervals and shares, and no test statistic. To show groups beside their total use `suppressBreakdown`.
 *
 * @example
 * suppress(report(survey, tally(survey, responses)), policies.public).items[1].hidden // => 'small'
 */
export function suppress<R extends Report | FullReport>(report: R, policy: SuppressionPolicy): Suppressed<R> {
  return suppressWith(report, policy, new Map());
}
