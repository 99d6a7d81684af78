import type { Share } from '../types/score.ts';
import { wilson } from './wilson.ts';

/** Answers to "Overall, how was your experience of our service?". */
export interface FftCounts {
  readonly veryGood: number;
  readonly good: number;
  readonly neither: number;
  readonly poor: number;
  readonly veryPoor: number;
  readonly dontKnow: number;
}

export interface Fft {
  /** All answers, "don't know" among them. */
  readonly n: number;
  readonly positive: Share;
  readonly negative: Share;
}

/**
 * NHS Friends and Family Test: share of very good and good, and of poor and very poor, in **all** answers.
 *
 * "Neither" and "don't know" stay in the denominator, as NHS England counts since 2020. Not meant for ranking services. Below
 * five answers the NHS withholds the figures: that is policy and left to suppression.
 * Shares are x/n, `null` with the reason `n=0` without answers. Source: NHS England, Friends and Family Test
 * guidance 2020.
 *
 * @example
 * fft({ veryGood: 40, good: 12, neither: 5, poor: 2, veryPoor: 1, dontKnow: 3 }).positive.share; // => 0.825396825397
 */
export function fft({ veryGood, good, neither, poor, veryPoor, dontKnow }: FftCounts): Fft {
  const n = veryGood + good + neither + poor + veryPoor + dontKnow;
  return { n, positive: wilson(veryGood + good, n), negative: wilson(poor + veryPoor, n) };
}
