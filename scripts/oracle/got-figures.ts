import {
  dzInterval,
  effectSize,
  hodgesLehmann,
  type Moments,
  median,
  rankBiserial,
  type Share,
  type ValueCells,
  wilcoxon,
  type ZeroMethod,
} from '@wellmet/core';

/** Pairs up to which the files hold exact p-values. */
const EXACT_UP_TO = 60;

/** A share as the files name it. */
export const gotShare = ({ x, n, share, ci95 }: Share): Readonly<Record<string, number | null>> => ({
  x,
  n,
  rate: share,
  ciLow: ci95?.[0] ?? null,
  ciHigh: ci95?.[1] ?? null,
});

const gotWilcoxon = (gaps: ValueCells) => {
  const { n, nonZero, zeros, statistic, minus, reason } = wilcoxon(gaps, { zeros: 'wilcox', exact: false });
  const counts = { nNonZero: nonZero, nZero: zeros };
  if (reason) return { ...counts, reason };
  const normal = (variant: ZeroMethod) => {
    const plain = wilcoxon(gaps, { zeros: variant, exact: false });
    const corrected = wilcoxon(gaps, { zeros: variant, exact: false, continuity: true });
    return {
      z: plain.z,
      p: plain.p,
      zCorrected: corrected.z,
      pCorrected: corrected.p,
      wPlus: plain.statistic,
      wMinus: plain.minus,
    };
  };
  const exact = (variant: ZeroMethod) => ({ p: wilcoxon(gaps, { zeros: variant, exact: true }).p });
  return {
    ...counts,
    wPlus: statistic,
    wMinus: minus,
    wilcox: normal('wilcox'),
    pratt: normal('pratt'),
    zsplit: normal('zsplit'),
    ...(n <= EXACT_UP_TO && { exactWilcox: exact('wilcox'), exactPratt: exact('pratt') }),
  };
};

/** What the files give for the gaps of an item or a dimension beside means and t: from counts of gaps in units of 1 / unit. */
export function gotFigures(
  gaps: ValueCells,
  unit: number,
  { n, gap, expectation, experience }: Record<'gap' | 'expectation' | 'experience', Moments> & { n: number },
): Readonly<Record<string, unknown>> {
  const { dz, gz, dav, drm } = effectSize(n, gap, expectation, experience);
  const interval = dzInterval(dz, n);
  const { r, ci95 } = rankBiserial(gaps);
  return {
    medianGap: median(gaps, unit),
    effect: { dz, gz, dav, drm, dzCiLow: interval?.[0] ?? null, dzCiHigh: interval?.[1] ?? null },
    wilcoxon: gotWilcoxon(gaps),
    rankBiserial: { r, ciLow: ci95?.[0] ?? null, ciHigh: ci95?.[1] ?? null },
    hodgesLehmann: {
      pseudomedian: hodgesLehmann(gaps, unit).pseudomedian,
      pseudomedianNoZeros: hodgesLehmann(
        gaps.filter(([gap]) => gap !== 0),
        unit,
      ).pseudomedian,
    },
  };
}
