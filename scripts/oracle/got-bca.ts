import { bca } from '@wellmet/core/analysis';
import type { OracleFile } from './file.ts';

/** Kind `bca`: the statistic is the mean. */
export function gotBca({ data }: OracleFile): unknown {
  const x = data.x as number[];
  const n = x.length;
  const sum = x.reduce((total, value) => total + value, 0);
  const replicates = (data.replicateSums as number[]).map(total => total / n);
  const leaveOneOut = x.map(value => (sum - value) / (n - 1));
  const boot = bca(sum / n, replicates, leaveOneOut);
  const scipy = bca(sum / n, replicates, leaveOneOut, 'scipy');
  return {
    n,
    R: boot.replicates,
    t0: boot.estimate,
    jackknifeAcceleration: boot.acceleration,
    z0StrictLess: boot.bias,
    z0MidRank: scipy.bias,
    scipyStyle: {
      ciLow: scipy.ci95?.[0],
      ciHigh: scipy.ci95?.[1],
      note: 'z0 by mid-rank of ties, linear percentile (type 7)',
    },
    percentileType7: { ciLow: scipy.percentile?.[0], ciHigh: scipy.percentile?.[1] },
    rBoot: {
      bcaLow: boot.ci95?.[0],
      bcaHigh: boot.ci95?.[1],
      percentileLow: boot.percentile?.[0],
      percentileHigh: boot.percentile?.[1],
      basicLow: boot.basic?.[0],
      basicHigh: boot.basic?.[1],
    },
  };
}
