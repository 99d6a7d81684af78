import { type Interval, makingDataCount, type SpecialCause, xmr } from '@wellmet/core';
import type { OracleFile } from './file.ts';

const labels: Readonly<Record<SpecialCause, string>> = {
  'above-limits': 'Above UCL',
  'below-limits': 'Below LCL',
  increasing: '7 Point Trend (Increasing)',
  decreasing: '7 Point Trend (Decreasing)',
  'two-of-three-above': '2 in 3 Above CL',
  'two-of-three-below': '2 in 3 Below CL',
  'seven-above': '7 Points Above CL',
  'seven-below': '7 Points Below CL',
  'common-cause': 'Common Cause',
};

const limits = (interval: Interval | null) => ({
  lower: interval?.[0] ?? null,
  upper: interval?.[1] ?? null,
});

const gotRules = (values: readonly number[], screened: boolean) => {
  const { limits: interval, points } = makingDataCount(values, { screened });
  return {
    ...limits(interval),
    outside: points.map(({ outside }) => outside),
    closeToLimits: points.map(({ closeToLimits }) => closeToLimits),
    specialCause: points.map(({ specialCause }) => labels[specialCause]),
  };
};

/** Kind `xmr`. */
export function gotXmr({ data }: OracleFile): unknown {
  const values = data.values as number[];
  const {
    n,
    mean,
    movingRanges,
    meanMovingRange: meanMR,
    medianMovingRange: medianMR,
    limits: rounded,
    upperMovingRange,
  } = xmr(values);
  return {
    n,
    mean,
    movingRanges,
    meanMR,
    medianMR,
    limits266: limits(rounded),
    mrUpper3267: upperMovingRange,
    limitsD2Exact: limits(xmr(values, 'exact').limits),
    qccSigma: meanMR === null ? null : meanMR / 1.128,
    limitsQcc: limits(xmr(values, 'tables').limits),
    makingDataCount: gotRules(values, false),
    makingDataCountScreened: gotRules(values, true),
  };
}
