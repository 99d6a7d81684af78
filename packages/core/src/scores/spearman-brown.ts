/**
 * Spearman-Brown: the reliability of k parallel parts that correlate by r, k r / (1 + (k − 1) r).
 *
 * With k = 2 it is the reliability of a scale of two items (Eisinga et al. 2013). `null` where the denominator is 0.
 * Sources: Spearman 1910; Brown 1910.
 *
 * @example
 * spearmanBrown(0.5); // => 0.666666666667
 */
export function spearmanBrown(r: number, parts = 2): number | null {
  const whole = 1 + (parts - 1) * r;
  return Math.abs(whole) < 1e-12 ? null : (parts * r) / whole;
}
