import type { PairedScore, Reason, Report, Suppressed, SuppressionPolicy, Verdict } from '@wellmet/core';
import { align } from './align.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  exceeded: 'exceeded expectations',
  met: 'met expectations',
  'fell-short': 'fell short of expectations',
};

const reasons: Readonly<Partial<Record<Reason, string>>> = {
  'n=0': 'no pair',
  'n<2': 'one pair: no interval, no verdict',
  'not-asked': 'expectations were not asked',
};

type Score = Suppressed<PairedScore>;
type Figures = Pick<Score, 'n' | 'gap' | 'verdict' | 'reason' | 'hidden'> &
  Partial<Pick<Score, 'expectation' | 'experience'>>;

/**
 * The Report as a plain table: dimensions with their items below them, then the whole.
 *
 * @param duplicates responses that came again and were passed over
 * @param policy with which the Report was suppressed
 */
export function scoreTable(
  report: Suppressed<Report>,
  duplicates: number,
  policy?: SuppressionPolicy,
): string {
  const patients = (count: number | null) => (count === null ? `fewer than ${policy?.privacy}` : `${count}`);
  const row = (name: string, figures: Figures) => rowOf(name, figures, patients);
  const { survey, version, n, items, dimensions, expectationTiming, overall } = report;
  const asked = expectationTiming === null ? '' : `; expectations: ${expectationTiming}`;
  const again = duplicates === 0 ? '' : `, ${duplicates} again`;
  const head = `${survey} ${version}: ${n.responses ?? 'some'} responses, ${patients(n.paired)} paired, ${patients(n.unpaired)} unpaired, ${patients(n.rejected)} rejected${again}${asked}\n\n`;
  const scored = new Set(dimensions.map(({ id }) => id));
  const rows = [
    ['', 'n', 'expectation', 'experience', 'gap', '95 % interval', 'verdict'],
    ...dimensions.flatMap(dimension => [
      row(dimension.id, dimension),
      ...items.filter(item => item.dimension === dimension.id).map(item => row(`  ${item.id}`, item)),
    ]),
    ...items.filter(item => !scored.has(item.dimension)).map(item => row(item.id, item)),
    row('overall', { ...overall.half, ...overall.half.unweighted }),
  ];
  return head + align(rows);
}

function rowOf(
  name: string,
  { n, expectation, experience, gap, verdict, reason, hidden }: Figures,
  patients: (count: number | null) => string,
): readonly string[] {
  const mean = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : value.toFixed(2);
  return [
    name,
    hidden === 'sibling' || hidden === 'difference' ? '' : patients(n),
    mean(expectation?.mean),
    mean(experience?.mean),
    gap.mean === null ? '' : signed(gap.mean),
    gap.ci95 === null ? '' : gap.ci95.map(signed).join(' to '),
    words(n, verdict, reason),
  ];
}

const words = (n: Figures['n'], verdict: Figures['verdict'], reason: Figures['reason']): string => {
  if (n === null) return 'not shown';
  return verdict === null ? (reasons[reason ?? 'n=0'] ?? reason ?? '') : verdicts[verdict];
};

/** With its sign, which a zero has not. */
function signed(value: number): string {
  const text = value.toFixed(2);
  if (Number(text) === 0) return text.replace('-', '');
  return value > 0 ? `+${text}` : text;
}
