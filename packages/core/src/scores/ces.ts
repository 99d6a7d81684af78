import type { Moments } from '../types/report.ts';
import type { Share } from '../types/score.ts';
import { momentsOf, sumsOf } from './moments.ts';
import { bottomBox, topBox } from './top-box.ts';

/** `ease`: high is easy ("made it easy", version 2.0). `effort`: high is hard ("how much effort", version 1.0). */
export type CesDirection = 'ease' | 'effort';

export interface Ces extends Moments {
  readonly n: number;
  readonly direction: CesDirection;
  /** Those on the easy side of the middle: 5 to 7 of 7 for ease, 1 to 2 of 5 for effort. */
  readonly easy: Share;
}

/**
 * Customer effort score: mean of the answers and the share who found it easy, with Wilson's interval.
 *
 * `counts` are respondents per point, lowest value first, starting at 1. The two published versions run in opposite
 * directions, so that the direction must be given; a mean without it says nothing. Source: Dixon, Freeman & Toman 2010; CEB 2013.
 * The middle point of an odd number of points is on neither side. Mean and share are `null` without answers
 * (`n=0`).
 *
 * @example
 * ces([1, 0, 0, 2, 3, 2, 2], 'ease').easy.share; // => 0.7
 * ces([5, 3, 1, 1, 0], 'effort').easy.share; // => 0.8
 */
export function ces(counts: readonly number[], direction: CesDirection): Ces {
  const side = Math.floor(counts.length / 2);
  const easy = direction === 'ease' ? topBox(counts, side) : bottomBox(counts, side);
  return {
    n: easy.n,
    ...momentsOf(easy.n, sumsOf(counts.map((n, step) => [step + 1, n]))),
    direction,
    easy,
  };
}
