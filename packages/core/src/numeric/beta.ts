import { stirlingError } from './stirling-error.ts';

/**
 * x^a y^b / B(a, b) with y = 1 − x: the beta density times x·y.
 *
 * Written with Stirling errors and deviations from the mean (as Loader 2000 does for the binomial), so that it
 * keeps its digits at a million degrees of freedom, where differences of lgamma lose nine of them.
 *
 * @example
 * betaTerm(2, 3, 0.5, 0.5); // => 0.375
 */
export function betaTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const shift = x * b - y * a;
  return Math.exp(
    stirlingError(n) -
      stirlingError(a) -
      stirlingError(b) +
      a * logRatio(shift / a, (x * n) / a) +
      b * logRatio(-shift / b, (y * n) / b) +
      Math.log((a * b) / n / (2 * Math.PI)) / 2,
  );
}

/** ln(ratio) where ratio = 1 + excess; each form is exact where the other is not. */
function logRatio(excess: number, ratio: number): number {
  return excess > -0.5 ? Math.log1p(excess) : Math.log(ratio);
}

/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1.
 *
 * Continued fraction of DiDonato & Morris 1992 (ACM TOMS 18:360, eq. 9), evaluated by Lentz's method on the side of
 * the mean where it converges; it keeps the digits that the older one loses when a is large and x close to 1.
 * Give `y` = 1 − x when it is known more exactly than the subtraction gives it. The upper tail is
 * `betaInc(b, a, y, x)`: 1 − betaInc(a, b, x) would lose small tails. Relative error below 1e-12.
 *
 * @example
 * betaInc(2, 3, 0.1); // => 0.0523
 */
export function betaInc(a: number, b: number, x: number, y: number = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaInc(b, a, y, x);
  const room = a * y - b * x + 1;
  let c = (a * room) / (a + 1);
  let d = 0;
  let fraction = c;
  for (let m = 1, factor = 0; Math.abs(factor - 1) > 1e-15; m++) {
    const odd = a + 2 * m - 1;
    const numerator = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (odd * odd);
    const term = m + (m * (b - m) * x) / odd + ((a + m) * (room + m * (1 + y))) / (odd + 2);
    d = 1 / (term + numerator * d);
    c = term + numerator / c;
    factor = c * d;
    fraction *= factor;
  }
  return betaTerm(a, b, x, y) / fraction;
}
