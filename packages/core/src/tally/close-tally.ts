import type { ExpectationTiming } from '../types/survey.ts';
import type { Cells, Tally } from '../types/tally.ts';
import { cellsAt, timingOf } from './add-response.ts';
import { cellsOf } from './cells-of.ts';
import { countRespondent } from './count-respondent.ts';
import type { OpenTally } from './create-tally.ts';
import { timings } from './timings.ts';

/** The Tally so far, as plain JSON; the open Tally can go on. A visit with one side only is counted as unpaired. */
export function closeTally({ survey, plan, n, cells: direct, visits }: OpenTally): Tally {
  const cells = new Map([...direct].map(([timing, counts]) => [timing, counts.slice()]));
  let repeated = 0;
  for (let slot = 0; slot < visits.slots.size; slot++) {
    const isJoint = visits.joint[slot]!;
    const isPaired = visits.ranks[2 * slot] !== undefined && visits.ranks[2 * slot + 1] !== undefined;
    repeated += visits.seen[slot]! - (isPaired && !isJoint ? 2 : 1);
    const counts = cellsAt(cells, timingOf(survey, isJoint), plan.size);
    countRespondent(plan, counts, visits.codes, slot * 2 * plan.shape.items.length, isPaired);
  }
  const written: Partial<Record<ExpectationTiming, Cells>> = {};
  for (const timing of timings) {
    const counts = cells.get(timing);
    if (counts) written[timing] = cellsOf(plan.layout, counts);
  }
  return {
    format: 1,
    survey: survey.id,
    version: survey.version,
    shape: plan.shape,
    n: { ...n, repeated },
    cells: written,
  };
}
