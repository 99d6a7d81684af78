import { responseSurface } from '@wellmet/core/analysis';
import type { OracleFile } from './file.ts';

/** Kind `rsa`. */
export function gotRsa({ data }: OracleFile): unknown {
  const [E, P, Z] = ['E', 'P', 'Z'].map(name => data[name] as number[]);
  const { coefficients, agreement, disagreement, r2, f, fP, dfResidual } = responseSurface(
    Z!.map((outcome, i) => ({ expectation: E![i]!, experience: P![i]!, outcome })),
    data.scaleMidpoint as number,
  );
  return {
    b: coefficients?.map(({ estimate }) => estimate),
    se: coefficients?.map(({ se }) => se),
    r2,
    f,
    fP,
    dfResid: dfResidual,
    a1: agreement?.slope,
    a2: agreement?.curvature,
    a3: disagreement?.slope,
    a4: disagreement?.curvature,
  };
}
