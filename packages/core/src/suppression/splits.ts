import type { Branch } from './tree.ts';

/** Counts that add up to n: whoever knows all but one knows all. */
const parts: readonly (readonly string[])[] = [
  ['better', 'equal', 'worse'],
  ['promoters', 'passives', 'detractors'],
  ['below', 'within', 'above', 'inconsistent'],
];

/** The keys under which a branch splits its respondents into classes. */
export const splitOf = (node: Branch): readonly string[] =>
  parts.find(keys => keys.every(key => typeof node[key] === 'number')) ?? [];

/** True for a class of a few respondents. A class of nobody tells on nobody, and one of everybody tells on all. */
export const isTelling = (count: number, n: number, threshold: number): boolean =>
  (count > 0 && count < threshold) || (n > 0 && count === n && threshold > 0);

/** True where classes that add up to n can be shown. */
export const isOpen = (classes: readonly number[], threshold: number): boolean => {
  const n = classes.reduce((sum, count) => sum + count, 0);
  return classes.every(count => !isTelling(count, n, threshold));
};

const xOf = (share: unknown): number => (share as { readonly x: number }).x;

/** The shares of a branch that have to be hidden: no class between two that are shown may be small. */
export function closedShares(node: Branch, n: number, threshold: number): readonly string[] {
  if ('asExpected' in node) {
    const classes = ['better', 'asExpected', 'worse'].map(key => xOf(node[key]));
    return isOpen(classes, threshold) ? [] : ['better', 'asExpected', 'worse', 'met'];
  }
  if ('positive' in node && 'negative' in node) {
    const [positive, negative] = [xOf(node.positive), xOf(node.negative)];
    return isOpen([positive, negative, n - positive - negative], threshold) ? [] : ['positive', 'negative'];
  }
  // From the best point down: what is shown so far cuts the scale, and each piece must stay large.
  const closed: string[] = [];
  let rest = n;
  for (const key of ['top2Box', 'bottomBox', 'easy']) {
    if (!(key in node)) continue;
    if (isOpen([xOf(node[key]), rest - xOf(node[key])], threshold)) rest -= xOf(node[key]);
    else closed.push(key);
  }
  if ('topBox' in node && 'top2Box' in node) {
    const top = xOf(node.topBox);
    const within = closed.includes('top2Box') ? rest : xOf(node.top2Box);
    if (!isOpen([top, within - top], threshold)) closed.push('topBox');
  }
  return closed;
}
