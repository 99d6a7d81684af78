import { realMoments } from '../numeric/real-moments.ts';
import type { Interval, ScoreReason } from '../types/score.ts';
import { movingRangeFactor, xmr, xmrFactors } from './xmr.ts';

/** Why a point is not chance, most urgent first; `common-cause` is chance. */
export type SpecialCause =
  | 'above-limits'
  | 'below-limits'
  | 'increasing'
  | 'decreasing'
  | 'two-of-three-above'
  | 'two-of-three-below'
  | 'seven-above'
  | 'seven-below'
  | 'common-cause';

export interface MakingDataCountOptions {
  /** Whether moving ranges of 3.267 means or more are left out, once, before the limits are drawn; false unless given. */
  readonly screened?: boolean;
}

export interface MakingDataCount {
  readonly n: number;
  readonly mean: number | null;
  /** `null` below two values, and where screening left no moving range. */
  readonly limits: Interval | null;
  readonly points: readonly {
    readonly outside: boolean | null;
    /** Beyond two thirds of the way to a limit, and not outside. */
    readonly closeToLimits: boolean | null;
    readonly specialCause: SpecialCause;
  }[];
  readonly variant: 'screened' | 'unscreened';
  readonly reason?: ScoreReason;
}

/** A rule's run of points. */
const RUN = 7;

/** Means are rounded sums: a value this close to a line, as a share of its size, is on it. */
const ON_THE_LINE = 1e-12;

/** For each point whether any of the windows of `size` points it stands in satisfies a rule. */
const inWindow = (
  n: number,
  size: number,
  holds: (places: readonly number[]) => boolean,
): readonly boolean[] => {
  const marked = new Array<boolean>(n).fill(false);
  for (let start = 0; start + size <= n; start++) {
    const places = Array.from({ length: size }, (_, step) => start + step);
    if (holds(places)) marked.fill(true, start, start + size);
  }
  return marked;
};

/**
 * The NHS "Making Data Count" rules on an XmR chart of values in order of time.
 *
 * A point is outside the limits; or in 7 points that all rise or all fall; or beyond two thirds of the limits where 2 of 3
 * neighbours are, all three on one side; or in 7 points on one side of the mean. The first that holds names it. A point on the
 * mean breaks a run, equal neighbours break a trend. Western Electric and Nelson count 8 and 9 points instead of 7.
 *
 * Fewer than two values have no limits (`null`), and neither have equal values when screened: then only runs and trends are told.
 * Agrees with NHSRplotthedots 0.2.2. Never rebase the limits automatically: a change of limits is a decision with a reason.
 *
 * @example
 * makingDataCount([1, 2, 3, 4, 5, 6, 7]).points[3].specialCause; // => 'increasing'
 */
export function makingDataCount(
  values: readonly number[],
  { screened = false }: MakingDataCountOptions = {},
): MakingDataCount {
  const { n, mean, movingRanges, meanMovingRange, reason } = xmr(values);
  const kept = screened
    ? movingRanges.filter(range => range < movingRangeFactor * meanMovingRange!)
    : movingRanges;
  const { mean: spread } = realMoments(kept);
  const centre = mean ?? 0;
  const reach = xmrFactors.rounded * (spread ?? Infinity);
  const slack = ON_THE_LINE * Math.max(Math.abs(centre), ...values.map(Math.abs));
  const side = values.map(value => (Math.abs(value - centre) <= slack ? 0 : Math.sign(value - centre)));
  const beyond = (share: number): readonly boolean[] =>
    values.map(value => Math.abs(value - centre) > share * reach + slack);
  const outside = beyond(1);
  const close = beyond(2 / 3).map((is, i) => is && !outside[i]);
  const sameSide = (places: readonly number[]): boolean =>
    places.every(place => side[place] !== 0 && side[place] === side[places[0]!]);
  const steps =
    (direction: number) =>
    (places: readonly number[]): boolean =>
      places.slice(1).every(place => Math.sign(values[place]! - values[place - 1]!) === direction);

  const rising = inWindow(n, RUN, steps(1));
  const falling = inWindow(n, RUN, steps(-1));
  const twoOfThree = inWindow(
    n,
    3,
    places => sameSide(places) && places.filter(place => close[place]).length >= 2,
  );
  const shifted = inWindow(n, RUN, sameSide);
  const causeOf = (i: number): SpecialCause => {
    const isAbove = side[i]! > 0;
    if (outside[i]) return isAbove ? 'above-limits' : 'below-limits';
    if (rising[i]) return 'increasing';
    if (falling[i]) return 'decreasing';
    if (twoOfThree[i] && close[i]) return isAbove ? 'two-of-three-above' : 'two-of-three-below';
    if (shifted[i]) return isAbove ? 'seven-above' : 'seven-below';
    return 'common-cause';
  };
  const hasLimits = spread !== null;
  return {
    n,
    mean,
    limits: hasLimits ? [centre - reach, centre + reach] : null,
    points: values.map((_, i) => ({
      outside: hasLimits ? outside[i]! : null,
      closeToLimits: hasLimits ? close[i]! : null,
      specialCause: causeOf(i),
    })),
    variant: screened ? 'screened' : 'unscreened',
    ...(!hasLimits && { reason: reason ?? 'zero-variance' }),
  };
}
