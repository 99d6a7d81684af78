import { choleskyInverse } from '../numeric/cholesky.ts';
import { realMoments } from '../numeric/real-moments.ts';
import type { ScoreReason } from '../types/score.ts';

export interface CaseMixRow {
  readonly group: string;
  readonly score: number;
  /** What a group cannot change, such as age; the same number of values in every row. */
  readonly covariates: readonly number[];
}

export interface CaseMix {
  readonly n: number;
  /** In order of first appearance. */
  readonly groups: readonly {
    readonly group: string;
    readonly n: number;
    readonly rawMean: number;
    /** What the mean would be with the covariates at the mean of everybody. */
    readonly adjustedMean: number | null;
  }[];
  /** Change of the score per unit, within groups. */
  readonly coefficients: readonly { readonly estimate: number; readonly se: number }[] | null;
  readonly residualSd: number | null;
  /** Means of the covariates over everybody. */
  readonly grandMeans: readonly number[];
  readonly reason?: ScoreReason;
}

/**
 * Case-mix adjustment: raw mean − Σ bⱼ (group mean of xⱼ − grand mean of xⱼ), b by least squares with one intercept per group.
 *
 * As CAHPS does. Needs many groups, and only covariates that a group cannot change: adjusting for waiting time would excuse it.
 * Compare intervals or a funnel, never ranks. Undefined where covariates are constant within groups or depend on one another, or
 * too few rows are left. Agrees with R `lm(y ~ factor(g) + x)` predicted at the grand means.
 *
 * @example
 * caseMix([{ group: 'a', score: 5, covariates: [1] }, { group: 'a', score: 8, covariates: [2] }, { group: 'b', score: 9, covariates: [3] }, { group: 'b', score: 10, covariates: [4] }]).groups; // => [{ rawMean: 6.5, adjustedMean: 8.5 }, { rawMean: 9.5, adjustedMean: 7.5 }]
 */
export function caseMix(rows: readonly CaseMixRow[]): CaseMix {
  const n = rows.length;
  const columns = rows[0]?.covariates.length ?? 0;
  const each = Array.from({ length: columns }, (_, j) => j);
  const meansOf = (of: readonly CaseMixRow[]) => ({
    score: realMoments(of.map(row => row.score)).mean!,
    covariates: each.map(j => realMoments(of.map(row => row.covariates[j]!)).mean ?? 0),
  });
  const rowsOf = new Map<string, CaseMixRow[]>();
  for (const row of rows) {
    const of = rowsOf.get(row.group);
    if (of) of.push(row);
    else rowsOf.set(row.group, [row]);
  }
  const groups = [...rowsOf].map(([group, of]) => ({ group, of, means: meansOf(of) }));
  const grandMeans = meansOf(rows).covariates;
  // Deviations from the own group's means: the intercepts drop out, and a small matrix is left.
  const within = groups.flatMap(({ of, means }) =>
    of.map(row => ({
      score: row.score - means.score,
      x: row.covariates.map((value, j) => value - means.covariates[j]!),
    })),
  );
  const sum = (of: (row: (typeof within)[number]) => number): number =>
    within.reduce((total, row) => total + of(row), 0);
  const df = n - groups.length - columns;
  const inverse = choleskyInverse(each.map(i => each.map(j => sum(({ x }) => x[i]! * x[j]!))));
  const raw = groups.map(({ group, of, means }) => ({ group, n: of.length, rawMean: means.score }));
  if (inverse === null || df < 1) {
    return {
      n,
      groups: raw.map(group => ({ ...group, adjustedMean: null })),
      coefficients: null,
      residualSd: null,
      grandMeans,
      reason: n === 0 ? 'n=0' : 'rank-deficient',
    };
  }
  const moment = each.map(j => sum(({ x, score }) => x[j]! * score));
  const b = inverse.map(row => row.reduce((total, entry, j) => total + entry * moment[j]!, 0));
  const predicted = (x: readonly number[]): number => x.reduce((total, value, j) => total + value * b[j]!, 0);
  const residualSd = Math.sqrt(sum(({ x, score }) => (score - predicted(x)) ** 2) / df);
  return {
    n,
    groups: raw.map((group, g) => ({
      ...group,
      adjustedMean:
        group.rawMean - predicted(groups[g]!.means.covariates.map((mean, j) => mean - grandMeans[j]!)),
    })),
    coefficients: b.map((estimate, j) => ({ estimate, se: residualSd * Math.sqrt(inverse[j]![j]!) })),
    residualSd,
    grandMeans,
  };
}
