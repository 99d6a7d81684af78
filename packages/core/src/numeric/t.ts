import { betaInc } from './beta.ts';
import { fUpperQuantile } from './f.ts';

/**
 * Two-sided p of Student's t: P(|T| > |t|) with df degrees of freedom, which need not be whole.
 *
 * I_x(df/2, ½) at x = df / (df + t²), taken as a tail and never as 1 − cdf: p stays right down to 1e-315.
 * Source: Abramowitz & Stegun 26.7.1.
 *
 * @example
 * tTwoSidedP(2.5, 29); // => 0.018325344338
 */
export function tTwoSidedP(t: number, df: number): number {
  const whole = df + t * t;
  return betaInc(df / 2, 0.5, df / whole, (t * t) / whole);
}

/**
 * The t with P(T ≤ t) = p, for 0 < p < 1.
 *
 * The square of T has the F distribution with 1 and df degrees of freedom.
 *
 * @example
 * tQuantile(0.975, 29); // => 2.045229642133
 */
export function tQuantile(p: number, df: number): number {
  const tail = Math.min(p, 1 - p);
  return tail === 0.5 ? 0 : Math.sign(p - 0.5) * Math.sqrt(fUpperQuantile(2 * tail, 1, df));
}
