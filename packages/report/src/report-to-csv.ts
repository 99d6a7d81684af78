import type { PairedScore, Report, Suppressed, SuppressionPolicy } from '@wellmet/core';

const columns = [
  'level',
  'id',
  'dimension',
  'n',
  'expectation.mean',
  'expectation.sd',
  'experience.mean',
  'experience.sd',
  'gap.mean',
  'gap.sd',
  'gap.low95',
  'gap.high95',
  't',
  'df',
  'p',
  'better',
  'equal',
  'worse',
  'verdict',
  'reason',
] as const;

type Cell = string | number | null | undefined;

/**
 * The figures of a Report as RFC 4180 CSV with a point as decimal mark: one row per question, dimension and for the whole.
 * An undefined figure is an empty cell and its reason stands in the last column. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it. What a policy hides is empty, with `fewer than 11` for a small n and the cause as its reason.
 *
 * @param policy with which the Report was suppressed
 */
export function reportToCsv(report: Report | Suppressed<Report>, policy?: SuppressionPolicy): string {
  const figures = (score: Score) => figuresOf(score, policy);
  const { half } = report.overall;
  const undefinedMoments = { mean: null, sd: null };
  const rows: readonly (readonly Cell[])[] = [
    columns,
    ...report.items.map(item => ['item', item.id, item.dimension, ...figures(item)]),
    ...report.dimensions.map(dimension => ['dimension', dimension.id, dimension.id, ...figures(dimension)]),
    [
      'overall',
      report.survey,
      '',
      ...figures({
        ...half,
        expectation: undefinedMoments,
        experience: undefinedMoments,
        ...half.unweighted,
      }),
    ],
  ];
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

type Score = Omit<Suppressed<PairedScore>, 'caution'>;

function figuresOf(
  { n, expectation, experience, gap, t, counts, verdict, reason, hidden }: Score,
  policy: SuppressionPolicy | undefined,
): readonly Cell[] {
  const [low, high] = gap.ci95 ?? [];
  return [
    n ?? (hidden === 'small' && policy ? `fewer than ${policy.privacy}` : null),
    ...[expectation.mean, expectation.sd, experience.mean, experience.sd, gap.mean, gap.sd, low, high],
    ...[
      t.statistic,
      t.df,
      t.p,
      counts.better,
      counts.equal,
      counts.worse,
      verdict,
      hidden ?? reason ?? t.reason,
    ],
  ];
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
