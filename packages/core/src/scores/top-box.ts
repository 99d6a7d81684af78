import type { Share } from '../types/score.ts';
import { wilson } from './wilson.ts';

const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

/**
 * Share of answers in the best `boxes` points of a scale, with Wilson's interval: 1 is top-box, 2 is top-2-box.
 *
 * `counts` are respondents per point, worst first. "Does not apply" is no answer and not counted.
 * The share is x/n, `null` with the reason `n=0` without answers. Sources: HCAHPS; Wilson 1927.
 *
 * @example
 * topBox([1, 0, 3, 4, 2]).share; // => 0.2
 * topBox([1, 0, 3, 4, 2], 2).share; // => 0.6
 */
export function topBox(counts: readonly number[], boxes = 1): Share {
  return wilson(total(counts.slice(-boxes)), total(counts));
}

/**
 * Share of answers in the worst `boxes` points of a scale, with Wilson's interval.
 * The share is x/n, `null` with the reason `n=0` without answers. Sources: HCAHPS; Wilson 1927.
 *
 * @example
 * bottomBox([1, 0, 3, 4, 2]).share; // => 0.1
 */
export function bottomBox(counts: readonly number[], boxes = 1): Share {
  return wilson(total(counts.slice(0, boxes)), total(counts));
}
