import { noncentralTInterval } from '../numeric/noncentral-t.ts';
import type { Interval } from '../types/score.ts';

/** Beyond this t the interval is `null`: the noncentral t distribution is not tabulated reliably there by any program. */
const LARGEST_T = 37;

/**
 * 95 % interval of dz (mean gap over standard deviation of gaps) by inverting the noncentral t distribution.
 *
 * The limits are the noncentralities under which the observed t = dz √n is the 97.5 % and the 2.5 % point, over √n. `null` for
 * n < 2 and for |t| ≥ 37. Source: Steiger & Fouladi 1997. effectsize 0.8.3 searches with Nelder-Mead and stops up to 0.17 off.
 *
 * @example
 * dzInterval(-0.447213595499958, 5); // => [-1.349595668442, 0.502709953818]
 */
export function dzInterval(dz: number | null, n: number): Interval | null {
  if (dz === null || n < 2) return null;
  const root = Math.sqrt(n);
  if (Math.abs(dz * root) >= LARGEST_T) return null;
  const [low, high] = noncentralTInterval(dz * root, n - 1);
  return [low / root, high / root];
}
