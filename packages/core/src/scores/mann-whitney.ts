import { normalCdf } from '../numeric/normal.ts';
import type { ScoreReason, ValueCells } from '../types/score.ts';
import { histogram } from './histogram.ts';

export interface MannWhitneyOptions {
  /** Whether the normal approximation moves by ½ towards its mean; false unless given. */
  readonly continuity?: boolean;
}

export interface MannWhitney {
  /** Respondents in the first and the second group. */
  readonly n: readonly [a: number, b: number];
  /** Pairs in which the one from b is higher, ties counting half. */
  readonly statistic: number;
  readonly z: number | null;
  readonly p: number | null;
  /** U / (na nb): how often someone from b is higher than someone from a. */
  readonly superiority: number | null;
  readonly method: 'normal';
  readonly continuity: boolean;
  readonly reason?: ScoreReason;
}

const total = (cells: ValueCells): number => cells.reduce((sum, [, n]) => sum + n, 0);

/**
 * Mann-Whitney test that values of two independent groups are equally high, two-sided, with ties.
 *
 * U of b; z = (U − na nb/2) / √(na nb/12 · (N + 1 − Σ(t³ − t)/(N(N − 1)))). Undefined for an empty group, and where all values are
 * equal. Agrees with R `wilcox.test(exact = FALSE)` and scipy `mannwhitneyu(method = "asymptotic")`.
 *
 * @example
 * mannWhitney([[1, 3], [2, 2]], [[1, 1], [2, 2], [3, 4]]); // => { statistic: 29.5, p: 0.039415781792 }
 */
export function mannWhitney(
  a: ValueCells,
  b: ValueCells,
  { continuity = false }: MannWhitneyOptions = {},
): MannWhitney {
  const [na, nb] = [total(a), total(b)];
  const all = na + nb;
  const inA = new Map(histogram(a));
  const inB = new Map(histogram(b));
  let statistic = 0;
  let ties = 0;
  let below = 0;
  for (const [value, n] of histogram([...a, ...b])) {
    const here = inA.get(value) ?? 0;
    statistic += (inB.get(value) ?? 0) * (below + here / 2);
    below += here;
    ties += n ** 3 - n;
  }
  const base = { n: [na, nb], statistic, method: 'normal', continuity } as const;
  if (na === 0 || nb === 0) return { ...base, z: null, p: null, superiority: null, reason: 'n=0' };
  const superiority = statistic / (na * nb);
  const variance = ((na * nb) / 12) * (all + 1 - ties / (all * (all - 1)));
  if (variance <= 0) return { ...base, z: null, p: null, superiority, reason: 'zero-variance' };
  const distance = statistic - (na * nb) / 2;
  const z = (distance - (continuity ? Math.sign(distance) / 2 : 0)) / Math.sqrt(variance);
  return { ...base, z, p: 2 * normalCdf(-Math.abs(z)), superiority };
}
