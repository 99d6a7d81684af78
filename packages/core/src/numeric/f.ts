import { betaInc, betaTerm } from './beta.ts';

/**
 * Upper tail P(F > f) of the F distribution with df1 and df2 degrees of freedom, which need not be whole.
 *
 * I_x(df2/2, df1/2) at x = df2 / (df2 + df1·f). Source: Abramowitz & Stegun 26.6.2.
 *
 * @example
 * fUpperP(3.2591667269, 4, 12); // => 0.05
 */
export function fUpperP(f: number, df1: number, df2: number): number {
  const whole = df2 + df1 * f;
  return betaInc(df2 / 2, df1 / 2, df2 / whole, (df1 * f) / whole);
}

/**
 * The f with P(F ≤ f) = p, for 0 < p < 1.
 *
 * Newton's method on the logarithm of the smaller tail against ln f. That curve is concave, so that every step but
 * the first comes from the same side and the method cannot run away. Agrees with R `qf`. Relative error below 1e-13.
 *
 * @example
 * fQuantile(0.95, 4, 12); // => 3.259166726901
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  return p < 0.5 ? 1 / fUpperQuantile(p, df2, df1) : fUpperQuantile(1 - p, df1, df2);
}

/**
 * The f with P(F > f) = q: exact for tails too small to be written as 1 − p. 0 at q = 1, Infinity at q = 0, NaN
 * outside. Where the answer would pass 1e300 (one degree of freedom and q below 1e-150) it stops there.
 *
 * @example
 * fUpperQuantile(0.05, 4, 12); // => 3.259166726901
 */
export function fUpperQuantile(q: number, df1: number, df2: number): number {
  if (!(q > 0 && q < 1)) return q === 0 ? Infinity : q === 1 ? 0 : NaN;
  let logF = 0;
  for (let step = 1, steps = 0; Math.abs(step) > 1e-9 && steps < 700; steps++) {
    const f = Math.exp(logF);
    const tail = fUpperP(f, df1, df2);
    const whole = df2 + df1 * f;
    const slope = betaTerm(df2 / 2, df1 / 2, df2 / whole, (df1 * f) / whole) / tail;
    // A tail that underflowed to 0 gives no slope: step back. Upward steps are held to a factor of e for its sake.
    step = tail > 0 ? Math.min(1, Math.log(tail / q) / slope) : -0.5;
    logF += step;
  }
  return Math.exp(logF);
}
