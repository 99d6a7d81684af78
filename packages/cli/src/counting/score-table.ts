import type { PairedScore, Reason, Report, Verdict } from '@wellmet/core';
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

type Figures = Pick<PairedScore, 'n' | 'gap' | 'verdict' | 'reason'> &
  Partial<Pick<PairedScore, 'expectation' | 'experience'>>;

/**
 * The Report as a plain table: dimensions with their items below them, then the whole.
 *
 * @param duplicates responses that came again and were passed over
 */
export function scoreTable(report: Report, duplicates: number): string {
  const { survey, version, n, items, dimensions, expectationTiming, overall } = report;
  const asked = expectationTiming === null ? '' : `; expectations: ${expectationTiming}`;
  const again = duplicates === 0 ? '' : `, ${duplicates} again`;
  const head = `${survey} ${version}: ${n.responses} responses, ${n.paired} paired, ${n.unpaired} unpaired, ${n.rejected} rejected${again}${asked}\n\n`;
  const scored = new Set(dimensions.map(({ id }) => id));
  const rows = [
    ['', 'n', 'expectation', 'experience', 'gap', '95 % interval', 'verdict'],
    ...dimensions.flatMap(dimension => [
      row(dimension.id, dimension),
      ...items.filter(item => item.dimension === dimension.id).map(item => row(`  ${item.id}`, item)),
    ]),
    ...items.filter(item => !scored.has(item.dimension)).map(item => row(item.id, item)),
    row('overall', { n: overall.half.n, ...overall.half.unweighted }),
  ];
  return head + align(rows);
}

function row(
  name: string,
  { n, expectation, experience, gap, verdict, reason = 'n=0' }: Figures,
): readonly string[] {
  const mean = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : value.toFixed(2);
  return [
    name,
    String(n),
    mean(expectation?.mean),
    mean(experience?.mean),
    gap.mean === null ? '' : signed(gap.mean),
    gap.ci95 === null ? '' : gap.ci95.map(signed).join(' to '),
    verdict === null ? (reasons[reason] ?? reason) : verdicts[verdict],
  ];
}

/** With its sign, which a zero has not. */
function signed(value: number): string {
  const text = value.toFixed(2);
  if (Number(text) === 0) return text.replace('-', '');
  return value > 0 ? `+${text}` : text;
}
