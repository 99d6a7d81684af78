/**
 * What Stirling's formula misses: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0.
 *
 * Below 10 it climbs by δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1, from 10 on it is the asymptotic series.
 * Ratios of gamma functions built on it lose no digits however large their arguments are.
 * Source: Abramowitz & Stegun 6.1.41. Absolute error below 1e-15.
 *
 * @example
 * stirlingError(1); // => 0.0810614667953
 */
export function stirlingError(x: number): number {
  if (x < 10) return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
  const s = 1 / (x * x);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / x;
}
