import type { Scale } from '../types/survey.ts';

/**
 * The values of a scale, lowest first.
 *
 * @example
 * scaleValues({ points: 5 }) // => [1, 2, 3, 4, 5]
 */
export function scaleValues({ points, min = 1 }: Pick<Scale, 'points' | 'min'>): readonly number[] {
  return Array.from({ length: points }, (_, step) => min + step);
}
