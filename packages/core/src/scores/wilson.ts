import { z95 } from '../numeric/z95.ts';
import type { Share } from '../types/score.ts';

/**
 * Share x / n with Wilson's 95 % score interval, without continuity correction:
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
 *
 * The lower limit is exactly 0 at x = 0 and the upper exactly 1 at x = n. Undefined for n = 0. Source: Wilson 1927 (JASA
 * 22:209); agrees with R `prop.test(correct = FALSE)` and statsmodels. Hmisc `binconf` differs at x = 1 and n − 1.
 *
 * @example
 * wilson(3, 10); // => { x: 3, n: 10, share: 0.3, ci95: [0.107791267406, 0.603221852539], method: 'wilson' }
 */
export function wilson(x: number, n: number): Share {
  if (n === 0) return { x, n, share: null, ci95: null, method: 'wilson', reason: 'n=0' };
  const share = x / n;
  const square = z95 * z95;
  const centre = share + square / (2 * n);
  const reach = z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const whole = 1 + square / n;
  const low = x === 0 ? 0 : (centre - reach) / whole;
  const high = x === n ? 1 : (centre + reach) / whole;
  return { x, n, share, ci95: [low, high], method: 'wilson' };
}
