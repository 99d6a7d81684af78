import { type FftCounts, fft } from '@wellmet/core';
import type { OracleFile } from './file.ts';
import { gotShare } from './got-figures.ts';

/** Answers below which the NHS withholds the figures. */
const WITHHELD_BELOW = 5;

const percent = (share: number | null) => (share === null ? null : 100 * share);

/** Kind `fft`. */
export function gotFft({ data }: OracleFile): unknown {
  const order = data.order as (keyof FftCounts)[];
  return {
    cases: (data.cases as number[][]).map(row => {
      const counts = Object.fromEntries(order.map((answer, i) => [answer, row[i]!]));
      const { n, positive, negative } = fft(counts as unknown as FftCounts);
      return {
        n,
        positivePct: percent(positive.share),
        negativePct: percent(negative.share),
        positiveWilson: gotShare(positive),
        suppressBelow5: n < WITHHELD_BELOW,
      };
    }),
  };
}
