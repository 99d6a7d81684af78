import { stirlingError } from '../numeric/stirling-error.ts';
import type { Moments } from '../types/report.ts';
import type { ScoreReason } from '../types/score.ts';

export interface EffectSize {
  readonly n: number;
  /** Mean gap over the standard deviation of gaps. */
  readonly dz: number | null;
  /** dz without its small-sample bias. */
  readonly gz: number | null;
  /** Mean gap over the average of the two standard deviations: the one to show. */
  readonly dav: number | null;
  /** dz on the scale of independent groups: dz √(2(1 − r)). */
  readonly drm: number | null;
  readonly reason?: ScoreReason;
}

/**
 * Factor exp(ln Γ(m/2) − ln √(m/2) − ln Γ((m − 1)/2)) that takes the bias out of a standardised difference with m degrees of freedom.
 *
 * Exact, not the approximation 1 − 3/(4m − 1). Source: Hedges 1981. `null` below 2 degrees of freedom.
 *
 * @example
 * hedgesCorrection(4); // => 0.797884560803
 */
export function hedgesCorrection(df: number): number | null {
  if (df < 2) return null;
  const half = df / 2;
  // The difference of the two lgammas, written so that it keeps its digits for a million respondents.
  return Math.exp(
    (1 - half) * Math.log1p(-0.5 / half) - 0.5 + stirlingError(half) - stirlingError(half - 0.5),
  );
}

/**
 * Standardised mean gap of paired values, four ways.
 *
 * dz grows with the correlation of expectation and experience and does not compare with the d of independent groups; dav does.
 * Undefined where its denominator is 0. Sources: Cohen 1988; Cumming 2012; Lakens 2013 (Front Psychol 4:863). The correlation
 * in drm is taken from the three standard deviations: 2(1 − r) = (s² − (sE − sP)²) / (sE sP).
 *
 * @example
 * effectSize(5, { mean: -0.4, sd: 0.894427191 }, { sd: 0.7071067812 }, { sd: 0.894427191 }).dav; // => -0.499521092816
 */
export function effectSize(
  n: number,
  gap: Moments,
  expectation: Pick<Moments, 'sd'>,
  experience: Pick<Moments, 'sd'>,
): EffectSize {
  const { mean, sd } = gap;
  if (mean === null || sd === null || expectation.sd === null || experience.sd === null) {
    return {
      n,
      dz: null,
      gz: null,
      dav: null,
      drm: null,
      reason: n === 0 ? 'n=0' : n < 2 ? 'n<2' : 'not-asked',
    };
  }
  const dz = sd > 0 ? mean / sd : null;
  const correction = hedgesCorrection(n - 1);
  const spread = expectation.sd + experience.sd;
  const product = expectation.sd * experience.sd;
  const drm = dz === null || product === 0 ? null : dz * Math.sqrt(apart(sd, expectation.sd, experience.sd));
  return {
    n,
    dz,
    gz: dz === null || correction === null ? null : dz * correction,
    dav: spread > 0 ? (2 * mean) / spread : null,
    drm,
    ...(drm === null ? { reason: 'zero-variance' } : correction === null && { reason: 'n<3' }),
  };
}

/** 2(1 − r) from the three standard deviations; what is left of rounding where two sides run in parallel is 0. */
function apart(gap: number, expectation: number, experience: number): number {
  const value = (gap ** 2 - (expectation - experience) ** 2) / (expectation * experience);
  return value < 1e-14 ? 0 : value;
}
