import type { FullReport } from '../types/full-report.ts';
import type { Breakdown } from '../types/suppression.ts';
import type { Survey } from '../types/survey.ts';
import type { Tally } from '../types/tally.ts';
import { fullReport } from './full-report.ts';
import type { ReportOptions } from './report.ts';

/** One group of a Tally as a Tally. What became of responses that count in no group is known only of all. */
const groupTally = (tally: Tally, cells: Tally['cells']): Tally => {
  const { groups: _, ...all } = tally;
  const responses = Object.values(cells).reduce((sum, { respondents }) => sum + respondents[2]!, 0);
  return {
    ...all,
    n: { responses, duplicates: 0, repeated: 0, otherVersion: 0, late: 0, rejected: 0 },
    cells,
  };
};

/**
 * The report of everyone and of each value of a context key that the Tally was grouped by. Where others will read it, pass it
 * through `suppressBreakdown` first.
 *
 * @example
 * breakDown(survey, fullTally(survey, responses, { groupBy: ['ward'] }), 'ward').key // => 'ward'
 */
export function breakDown(
  survey: Survey,
  tally: Tally,
  key: string,
  options: ReportOptions = {},
): Breakdown<FullReport> {
  const values = tally.groups?.[key];
  if (!values) {
    const known = Object.keys(tally.groups ?? {}).join(', ') || 'no key';
    throw new RangeError(`Expected a key that the Tally is grouped by (${known}), got ${key}`);
  }
  return {
    key,
    total: fullReport(survey, tally, options),
    groups: Object.fromEntries(
      Object.entries(values).map(([value, cells]) => [
        value,
        fullReport(survey, groupTally(tally, cells), options),
      ]),
    ),
  };
}
