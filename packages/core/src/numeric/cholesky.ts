/** A pivot this much smaller than its diagonal entry is rounding, not information. */
const NEGLIGIBLE = 1e-11;

/**
 * Inverse of a symmetric positive definite matrix, by its Cholesky factor; `null` where it is not of full rank.
 *
 * For the normal equations of a regression with a handful of columns: with it come the coefficients and their covariance.
 *
 * @example
 * choleskyInverse([[4, 2], [2, 2]]); // => [[0.5, -0.5], [-0.5, 1]]
 */
export function choleskyInverse(
  matrix: readonly (readonly number[])[],
): readonly (readonly number[])[] | null {
  const size = matrix.length;
  const factor: number[][] = matrix.map(() => new Array<number>(size).fill(0));
  // Row by row the inverse of the factor grows beside it, so that the inverse of the matrix is one product away.
  const inverse: number[][] = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= factor[i]![k]! * factor[j]![k]!;
      if (i !== j) factor[i]![j] = rest / factor[j]![j]!;
      else if (rest > NEGLIGIBLE * row[i]!) factor[i]![i] = Math.sqrt(rest);
      else return null;
    }
    for (let column = 0; column <= i; column++) {
      let rest = inverse[i]![column]!;
      for (let k = 0; k < i; k++) rest -= factor[i]![k]! * inverse[k]![column]!;
      inverse[i]![column] = rest / factor[i]![i]!;
    }
  }
  return matrix.map((_, i) => matrix.map((_, j) => inverse.reduce((sum, row) => sum + row[i]! * row[j]!, 0)));
}
