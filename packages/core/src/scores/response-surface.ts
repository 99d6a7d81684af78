import { choleskyInverse } from '../numeric/cholesky.ts';
import { fUpperP } from '../numeric/f.ts';
import { tTwoSidedP } from '../numeric/t.ts';
import type { ScoreReason } from '../types/score.ts';

export interface SurfaceRow {
  readonly expectation: number;
  readonly experience: number;
  /** What is to be explained, such as overall satisfaction. */
  readonly outcome: number;
}

export interface Estimate {
  readonly estimate: number;
  readonly se: number;
  readonly t: number;
  readonly p: number;
}

export interface ResponseSurface {
  readonly n: number;
  /** Of 1, E, P, E², EP, P². */
  readonly coefficients: readonly Estimate[] | null;
  /** Along agreement (P = E): slope and curvature. */
  readonly agreement: { readonly slope: Estimate; readonly curvature: Estimate } | null;
  /** Along disagreement (P = −E): slope and curvature, E rising. */
  readonly disagreement: { readonly slope: Estimate; readonly curvature: Estimate } | null;
  readonly r2: number | null;
  readonly f: number | null;
  readonly fP: number | null;
  readonly dfResidual: number | null;
  readonly reason?: ScoreReason;
}

const COLUMNS = 6;

/**
 * Response surface: outcome = b₀ + b₁E + b₂P + b₃E² + b₄EP + b₅P² with E and P centred at the midpoint of the scale.
 *
 * The gap score is the special case b₁ = −b₂, b₃ = b₄ = b₅ = 0: this tests whether it may be used. Slopes b₁ + b₂ and b₁ − b₂,
 * curvatures b₃ + b₄ + b₅ and b₃ − b₄ + b₅. Wants hundreds of respondents. Undefined where expectations are all at the ceiling and
 * the like (`rank-deficient`). Source: Edwards & Parry 1993; Shanock et al. 2010. Agrees with R `lm`.
 *
 * @example
 * responseSurface([{ expectation: 5, experience: 6, outcome: 7 }], 4).reason; // => 'rank-deficient'
 */
export function responseSurface(rows: readonly SurfaceRow[], midpoint: number): ResponseSurface {
  const n = rows.length;
  const dfResidual = n - COLUMNS;
  const design = rows.map(row => {
    const [e, p] = [row.expectation - midpoint, row.experience - midpoint];
    return [1, e, p, e * e, e * p, p * p];
  });
  const each = Array.from({ length: COLUMNS }, (_, j) => j);
  const sum = (of: (x: readonly number[], row: SurfaceRow) => number): number =>
    design.reduce((total, x, r) => total + of(x, rows[r]!), 0);
  const inverse =
    dfResidual < 1 ? null : choleskyInverse(each.map(i => each.map(j => sum(x => x[i]! * x[j]!))));
  const meanOutcome = sum((_, row) => row.outcome) / n;
  const whole = sum((_, row) => (row.outcome - meanOutcome) ** 2);
  if (inverse === null || whole === 0) {
    const reason = n === 0 ? 'n=0' : inverse === null ? 'rank-deficient' : 'zero-variance';
    return {
      n,
      coefficients: null,
      agreement: null,
      disagreement: null,
      r2: null,
      f: null,
      fP: null,
      dfResidual: null,
      reason,
    };
  }
  // The outcome is taken around its mean, which the intercept gives back: fewer digits are lost.
  const moment = each.map(j => sum((x, row) => x[j]! * (row.outcome - meanOutcome)));
  const b = inverse.map(row => row.reduce((total, entry, j) => total + entry * moment[j]!, 0));
  const dot = (x: readonly number[], of: readonly number[]): number =>
    x.reduce((total, value, j) => total + value * of[j]!, 0);
  const residual = sum((x, row) => (row.outcome - meanOutcome - dot(x, b)) ** 2);
  const variance = residual / dfResidual;
  b[0]! += meanOutcome;
  const combine = (...weights: readonly number[]): Estimate => {
    const estimate = dot(weights, b);
    const se = Math.sqrt(
      variance *
        dot(
          weights,
          inverse.map(row => dot(weights, row)),
        ),
    );
    return { estimate, se, t: estimate / se, p: tTwoSidedP(estimate / se, dfResidual) };
  };
  const f = (whole - residual) / (COLUMNS - 1) / variance;
  return {
    n,
    coefficients: each.map(j => combine(...each.map(i => (i === j ? 1 : 0)))),
    agreement: { slope: combine(0, 1, 1, 0, 0, 0), curvature: combine(0, 0, 0, 1, 1, 1) },
    disagreement: { slope: combine(0, 1, -1, 0, 0, 0), curvature: combine(0, 0, 0, 1, -1, 1) },
    r2: 1 - residual / whole,
    f,
    fP: fUpperP(f, COLUMNS - 1, dfResidual),
    dfResidual,
  };
}
