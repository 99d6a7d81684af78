import { cohenD, mannWhitney, newcombe, realMoments, welch, wilson } from '@wellmet/core';
import type { OracleFile } from './file.ts';
import { gotShare } from './got-figures.ts';

/** Kind `compare`. */
export function gotCompare({ data }: OracleFile): unknown {
  const [valuesA, valuesB] = [data.a as number[], data.b as number[]];
  const [a, b] = [realMoments(valuesA), realMoments(valuesB)];
  const { difference, ci95, t, df, p } = welch(a, b);
  const { d, g } = cohenD(a, b);
  const cells = (values: readonly number[]) => values.map(value => [value, 1] as const);
  const [cellsA, cellsB] = [cells(valuesA), cells(valuesB)];
  const ranks = mannWhitney(cellsA, cellsB);
  const boxes = data.topBox as Record<'a' | 'b', [number, number]>;
  const [shareA, shareB] = [wilson(...boxes.a), wilson(...boxes.b)];
  const shares = newcombe(shareA, shareB);
  return {
    a,
    b,
    difference,
    welch: t === null ? null : { t, df, p, ciLow: ci95?.[0], ciHigh: ci95?.[1] },
    cohenD: d,
    hedgesG: g,
    mannWhitney: {
      uB: ranks.statistic,
      p: ranks.p,
      pCorrected: mannWhitney(cellsA, cellsB, { continuity: true }).p,
      superiority: ranks.superiority,
    },
    topBox: {
      a: gotShare(shareA),
      b: gotShare(shareB),
      difference: shares.difference,
      newcombeLow: shares.ci95?.[0] ?? null,
      newcombeHigh: shares.ci95?.[1] ?? null,
    },
  };
}
