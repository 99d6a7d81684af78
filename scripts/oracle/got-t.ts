import type { GapMoments, PairedT } from '@wellmet/core';

/** A paired t test as the files name it. */
export const gotT = ({ ci95 }: GapMoments, { statistic: t, df, p, se, reason }: PairedT): unknown =>
  reason ? { reason } : { t, df, p, se, ciLow: ci95?.[0], ciHigh: ci95?.[1] };
