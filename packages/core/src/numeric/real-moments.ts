import type { AnsweredMoments } from '../types/report.ts';

/**
 * n, mean and standard deviation (n − 1) of real numbers such as durations or period means.
 *
 * Two passes, the second around the first mean and corrected for what rounding left there (Chan, Golub & LeVeque 1983), which
 * agrees with the certified values of the NIST StRD sets. Null below one value, the standard deviation below two. Answers on a scale are
 * counted instead: exact, and mergeable.
 *
 * @example
 * realMoments([10000001, 10000003, 10000002]); // => { n: 3, mean: 10000002, sd: 1 }
 */
export function realMoments(values: readonly number[]): AnsweredMoments {
  const n = values.length;
  if (n === 0) return { n, mean: null, sd: null };
  const rough = values.reduce((sum, value) => sum + value, 0) / n;
  const rest = values.reduce((sum, value) => sum + (value - rough), 0);
  const squares = values.reduce((sum, value) => sum + (value - rough) ** 2, 0);
  const sd = n < 2 ? null : Math.sqrt(Math.max(0, squares - (rest * rest) / n) / (n - 1));
  return { n, mean: rough + rest / n, sd };
}
