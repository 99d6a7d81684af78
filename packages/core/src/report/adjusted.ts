import { benjaminiHochberg } from '../scores/benjamini-hochberg.ts';
import { holm } from '../scores/holm.ts';
import type { AdjustedP } from '../types/full-report.ts';
import type { PairedScore } from '../types/report.ts';

const LEVEL = 0.05;

/** The p of the t tests of one family, adjusted for being many. A verdict that rests on no t test stays as it is. */
export function adjusted(family: readonly PairedScore[]): readonly AdjustedP[] {
  const ps = family.map(({ t }) => t.p);
  const byHolm = holm(ps);
  const byRate = benjaminiHochberg(ps);
  return family.map(({ verdict, t }, i) => ({
    holm: byHolm[i]!,
    benjaminiHochberg: byRate[i]!,
    verdict: verdict !== null && (byHolm[i] ?? 0) >= LEVEL ? 'met' : verdict,
    ...(t.reason && { reason: t.reason }),
  }));
}
