import type { AnsweredMoments } from '../types/report.ts';
import { type Welch, welch } from './welch.ts';

/** Means of one wave, all three over the same respondents. */
export interface Wave {
  readonly expectation: AnsweredMoments;
  readonly experience: AnsweredMoments;
  readonly gap: AnsweredMoments;
}

/** Each change is after − before, with Welch's test and interval. */
export interface GapChange {
  readonly gap: Welch;
  /** What care changed. */
  readonly experience: Welch;
  /** What patients' expectations changed: where they rise, the gap worsens though care did not. */
  readonly expectation: Welch;
}

/**
 * A changed gap taken apart: change of gap = change of experience − change of expectation.
 *
 * For two waves of different respondents. Test the change itself; that one wave's gap is significant and the other's is not says
 * nothing about it. A theme chosen because it was worst improves by chance alone.
 * Each change has Welch's interval and t, `null` with a reason as there. Sources: Welch 1947; Parasuraman,
 * Zeithaml & Berry 1988.
 *
 * @example
 * gapChange({ expectation: { n: 40, mean: 6, sd: 1 }, experience: { n: 40, mean: 5, sd: 1 }, gap: { n: 40, mean: -1, sd: 1.2 } }, { expectation: { n: 50, mean: 6.5, sd: 1 }, experience: { n: 50, mean: 5.5, sd: 1 }, gap: { n: 50, mean: -1, sd: 1.1 } }); // => { gap: { difference: 0 }, experience: { difference: 0.5 }, expectation: { difference: 0.5 } }
 */
export function gapChange(before: Wave, after: Wave): GapChange {
  return {
    gap: welch(before.gap, after.gap),
    experience: welch(before.experience, after.experience),
    expectation: welch(before.expectation, after.expectation),
  };
}
