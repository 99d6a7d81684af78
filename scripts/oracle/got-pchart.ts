import { pChart } from '@wellmet/core';
import type { OracleFile } from './file.ts';

/** Kind `pchart`. */
export function gotPchart({ data }: OracleFile): unknown {
  const periods = (data.x as number[]).map((x, i) => ({ x, n: (data.n as number[])[i]! }));
  const plain = pChart(periods);
  const limits = ({ points }: typeof plain) => ({
    lower: points.map(point => point.limits?.[0] ?? null),
    upper: points.map(point => point.limits?.[1] ?? null),
  });
  return {
    center: plain.centre,
    proportion: plain.points.map(({ proportion }) => proportion),
    ...limits(plain),
    laneyPprime: limits(pChart(periods, { laney: true })),
  };
}
