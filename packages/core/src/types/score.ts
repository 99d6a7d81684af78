import type { Reason } from './report.ts';

/** Lower and upper 95 % limit. */
export type Interval = readonly [low: number, high: number];

/** Why a figure of a single score is undefined. */
export type ScoreReason = Reason | 'n<3' | 'all-zero' | 'rank-deficient' | 'out-of-range';

/** Whole numbers and how many respondents have each, in any order; a value may stand there twice. */
export type ValueCells = readonly (readonly [value: number, n: number])[];

/** A share of respondents. */
export interface Share {
  /** Those counted. */
  readonly x: number;
  /** All who answered. */
  readonly n: number;
  /** x / n, 0 to 1. */
  readonly share: number | null;
  readonly ci95: Interval | null;
  readonly method: 'wilson';
  readonly reason?: ScoreReason;
}

/** Sums over respondents of k whole numbers each: all that a covariance needs, and they add up across shards. */
export interface Comoments {
  readonly n: number;
  /** Σxᵢ. */
  readonly sums: readonly (number | bigint)[];
  /** Σxᵢxⱼ for i ≤ j, row by row. */
  readonly products: readonly (number | bigint)[];
}
