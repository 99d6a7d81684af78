import {
  betaInc,
  binomialTwoSidedP,
  fQuantile,
  lgamma,
  noncentralTCdf,
  noncentralTInterval,
  normalCdf,
  normalQuantile,
  signedRankCdf,
  tQuantile,
  tTwoSidedP,
} from '@wellmet/core';
import type { OracleFile } from './file.ts';

type Pairs = [number, number][];
interface Data {
  readonly dfs: number[];
  readonly ts: number[];
  readonly ps: number[];
  readonly zs: number[];
  readonly fdf: Pairs;
  readonly betas: Pairs;
  readonly signrankN: number[];
  readonly binom: Pairs;
  readonly nct: Pairs;
}
/** Some arguments, and what they were computed with, stand beside the values in these files. */
interface Arguments {
  readonly reference: string;
  readonly fQuantileP: number[];
  readonly betaIncX: number[];
  readonly nctNcpOffset: number[];
  readonly lgamma: Pairs;
  readonly signrank: Pairs[];
}

/** Kind `dist`. */
export function gotDist({ data, expected }: OracleFile): unknown {
  const { dfs, ts, ps, zs, fdf, betas, signrankN, binom, nct } = data as unknown as Data;
  const { reference, fQuantileP, betaIncX, nctNcpOffset, lgamma: points, signrank } = expected as Arguments;
  return {
    reference,
    tTwoSidedP: dfs.map(df => ts.map(t => tTwoSidedP(t, df))),
    tQuantile: dfs.map(df => ps.map(p => tQuantile(p, df))),
    normalQuantile: ps.map(normalQuantile),
    normalCdf: zs.map(normalCdf),
    fQuantileP,
    fQuantile: fdf.map(([df1, df2]) => fQuantileP.map(p => fQuantile(p, df1, df2))),
    betaIncX,
    betaInc: betas.map(([a, b]) => betaIncX.map(x => betaInc(a, b, x))),
    lgamma: points.map(([x]) => [x, lgamma(x)]),
    binomTwoSided: binom.map(([x, n]) => binomialTwoSidedP(x, n)),
    nctNcpOffset,
    nctCdf: nct.map(([df, t]) => nctNcpOffset.map(offset => noncentralTCdf(t, df, t + offset))),
    nctCi: nct.map(([df, t]) => noncentralTInterval(t, df)),
    signrank: signrankN.map((n, row) => signrank[row]!.map(([v]) => [v, signedRankCdf(v, n)])),
  };
}
