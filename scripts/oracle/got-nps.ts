import { type Interval, type NpsCounts, nps } from '@wellmet/core';
import type { OracleFile } from './file.ts';

const limits = ([ciLow, ciHigh]: Interval) => ({ ciLow, ciHigh });

/** A net promoter score as the files name it. */
export function gotNps(counts: NpsCounts): unknown {
  const { promoters, passives, detractors, n, nps: score, wald, trinomial, adjustedWald } = nps(counts);
  return {
    promoters,
    passives,
    detractors,
    n,
    nps: score,
    ...(wald && { wald: { se: wald.se, ...limits(wald.ci95) } }),
    ...(trinomial && {
      trinomialMeanZ: { se: trinomial.se, ...limits(trinomial.ci95) },
      trinomialMeanT: limits(trinomial.ci95T),
    }),
    ...(adjustedWald && {
      adjustedWald: { center: adjustedWald.centre, se: adjustedWald.se, ...limits(adjustedWald.ci95) },
    }),
  };
}

/** Kind `nps`. */
export const gotNpsCases = ({ data }: OracleFile): unknown => ({
  cases: (data.cases as NpsCounts[]).map(gotNps),
});
