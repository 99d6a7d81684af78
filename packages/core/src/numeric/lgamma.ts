import { stirlingError } from './stirling-error.ts';

/**
 * Natural logarithm of the gamma function, for x > 0.
 *
 * Stirling's formula plus its exact error. Source: Abramowitz & Stegun 6.1.41. Relative error below 1e-14
 * (absolute near the zeros at 1 and 2).
 *
 * @example
 * lgamma(10); // => 12.8018274800815
 */
export function lgamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + stirlingError(x);
}
