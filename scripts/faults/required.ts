import { engines } from '../../e2e/browsers/browser.ts';
import type { Played } from '../../e2e/faults/run.ts';

/** Where a fault is played: with a clock that only moves when told to, or in a real browser. */
export type Place = 'unit' | (typeof engines)[number];

export const places: readonly Place[] = ['unit', ...engines];

/** Faults of which a clock that moves when told to shows most, and those that only a browser shows. */
const onClock = [2, 3, 5, 6, 7, 8, 9, 10, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 29, 30, 31, 32, 36, 37];
const inBrowsers = [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 25, 26, 27, 28, 31];

/** Every fault that must have a row, by place. */
export const requiredFaults: Readonly<Record<Place, readonly number[]>> = {
  unit: onClock,
  chromium: inBrowsers,
  firefox: inBrowsers,
  webkit: inBrowsers,
};

/** The rows that must be there and are not, as failures. */
export const missingFaults = (
  played: readonly Pick<Played, 'number' | 'where'>[],
  wanted: { readonly in: readonly Place[]; isWanted(number: number): boolean },
): readonly Played[] =>
  wanted.in.flatMap(where =>
    requiredFaults[where]
      .filter(wanted.isWanted)
      .filter(number => !played.some(one => one.number === number && one.where === where))
      .map(number => ({
        number,
        title: 'has no row',
        where,
        outcome: { sent: 0, stored: 0, lost: 0, twice: 0 },
        failure: 'was not played',
      })),
  );
