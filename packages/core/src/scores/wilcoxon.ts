import { normalCdf } from '../numeric/normal.ts';
import { signedRankTwoSidedP } from '../numeric/signed-rank.ts';
import type { ScoreReason, ValueCells } from '../types/score.ts';
import { doubledMidranks, signedGroups } from './signed-ranks.ts';

/**
 * What happens to gaps of zero. `pratt`: they are ranked and then left out. `wilcox`: they are left out before ranking.
 * `zsplit`: they are ranked, and their ranks go half to either side.
 */
export type ZeroMethod = 'pratt' | 'wilcox' | 'zsplit';

export interface WilcoxonOptions {
  /** `pratt` unless given: a gap of zero is an answer ("as expected"), not a missing one. */
  readonly zeros?: ZeroMethod;
  /** Whether the normal approximation moves by ½ towards its mean; false unless given. */
  readonly continuity?: boolean;
  /** Exact or normal p; unless given, exact for up to 50 nonzero gaps as long as that takes a millisecond or so. */
  readonly exact?: boolean;
}

export interface Wilcoxon {
  readonly n: number;
  readonly nonZero: number;
  readonly zeros: number;
  /** Sum of the ranks of the gaps above 0. */
  readonly statistic: number | null;
  /** Sum of the ranks of the gaps below 0. */
  readonly minus: number | null;
  /** Above 0: better than expected. */
  readonly z: number | null;
  readonly p: number | null;
  readonly method: 'exact' | 'normal';
  readonly variant: ZeroMethod;
  readonly continuity: boolean;
  readonly reason?: ScoreReason;
}

const cubic = (n: number): number => n * (n + 1) * (2 * n + 1);
const tie = (n: number): number => n ** 3 - n;

/**
 * Wilcoxon's signed-rank test that gaps lie symmetrically about 0, two-sided, with midranks for ties.
 *
 * z = (W⁺ − μ) / σ, where over N ranked gaps μ = N(N + 1)/4 and σ² = N(N + 1)(2N + 1)/24 − Σ(t³ − t)/48 over ties of t;
 * `pratt` takes the share of the Z zeros away: Z(Z + 1)/4 and Z(Z + 1)(2Z + 1)/24. The exact p is conditional on the ties:
 * every choice of signs is equally likely.
 *
 * Sources: Wilcoxon 1945; Pratt 1959 (JASA 54:655); Cureton 1967. Agrees with R `wilcox.test`, coin `wilcoxsign_test`,
 * exactRankTests `wilcox.exact` and scipy `wilcoxon`. Undefined where no gap is different from 0.
 *
 * @example
 * wilcoxon([[-2, 3], [0, 4], [1, 2]]); // => { statistic: 11, minus: 24, p: 0.4375, method: 'exact', variant: 'pratt' }
 * wilcoxon([[-2, 3], [0, 4], [1, 2]], { zeros: 'wilcox', exact: false }).p; // => 0.214193025719
 */
export function wilcoxon(gaps: ValueCells, options: WilcoxonOptions = {}): Wilcoxon {
  const { zeros: variant = 'pratt', continuity = false } = options;
  const { zeros, groups } = signedGroups(gaps);
  const below = variant === 'wilcox' ? 0 : zeros;
  const ranks = doubledMidranks(groups, below);
  const sum = (of: (group: (typeof groups)[number], rank: number) => number): number =>
    groups.reduce((total, group, i) => total + of(group, ranks[i]!), 0);
  const nonZero = sum(({ plus, minus }) => plus + minus);
  const base = { n: nonZero + zeros, nonZero, zeros, variant, continuity } as const;
  if (nonZero === 0) {
    const reason = zeros > 0 ? 'all-zero' : 'n=0';
    return { ...base, statistic: null, minus: null, z: null, p: null, method: 'normal', reason };
  }

  const doubledPlus = sum(({ plus }, rank) => plus * rank);
  const doubledMinus = sum(({ minus }, rank) => minus * rank);
  const split = variant === 'zsplit' ? (zeros * (zeros + 1)) / 4 : 0;
  const statistic = doubledPlus / 2 + split;
  const ranked = nonZero + below;
  const dropped = variant === 'pratt' ? zeros : 0;
  const mean = (ranked * (ranked + 1) - dropped * (dropped + 1)) / 4;
  const ties = sum(({ plus, minus }) => tie(plus + minus)) + (variant === 'zsplit' ? tie(zeros) : 0);
  const variance = (cubic(ranked) - cubic(dropped)) / 24 - ties / 48;
  const distance = statistic - mean;
  const z = (distance - (continuity ? Math.sign(distance) / 2 : 0)) / Math.sqrt(variance);

  const isQuick = nonZero <= 50 && nonZero * (doubledPlus + doubledMinus) <= 1e6;
  const exact = options.exact ?? isQuick;
  const p = exact
    ? signedRankTwoSidedP(
        doubledPlus,
        groups.flatMap(({ plus, minus }, i) => new Array<number>(plus + minus).fill(ranks[i]!)),
      )
    : 2 * normalCdf(-Math.abs(z));
  return { ...base, statistic, minus: doubledMinus / 2 + split, z, p, method: exact ? 'exact' : 'normal' };
}
