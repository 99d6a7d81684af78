import type { FullReport } from '../types/full-report.ts';
import type { Report } from '../types/report.ts';
import type { SuppressionPolicy } from '../types/suppression.ts';
import { blocksOf, type Tree } from './tree.ts';

/**
 * Whether a new report may take the place of the one that was published: every figure is of as many respondents as before, or of more by at
 * least the threshold. Otherwise the difference of the two would tell about a few newcomers: keep the published one.
 *
 * @example
 * isReleaseDue(undefined, report(survey, tally(survey, responses)), policies.public) // => true
 */
export function isReleaseDue<R extends Report | FullReport>(
  published: R | undefined,
  next: R,
  { privacy }: SuppressionPolicy,
): boolean {
  if (published === undefined) return true;
  const before = new Map([...blocksOf(published as unknown as Tree)].map(({ path, n }) => [path, n]));
  return [...blocksOf(next as unknown as Tree)].every(({ path, n }) => {
    const change = Math.abs(n - (before.get(path) ?? 0));
    return change === 0 || change >= privacy;
  });
}
