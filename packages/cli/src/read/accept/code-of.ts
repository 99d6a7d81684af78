import type { RatingPlace } from '@wellmet/core/rows';

/** The code of a rating in the row (see `rowOf`). */
export function codeOf({ min, points, turns }: Omit<RatingPlace, 'question'>, value: number | 'na'): number {
  if (value === 'na') return -1;
  return turns ? points - (value - min) : value - min + 1;
}
