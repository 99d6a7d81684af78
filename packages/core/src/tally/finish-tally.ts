import { PARTIAL } from '../pairing/visits.ts';
import { isOneSided } from '../survey/sides-of.ts';
import type { ExpectationTiming } from '../types/survey.ts';
import type { Cells, Tally, TimedCells } from '../types/tally.ts';
import { cellsOf } from './cells-of.ts';
import { countRespondents } from './count-respondents.ts';
import type { Bucket, OpenTally } from './create-tally.ts';
import { timings } from './timings.ts';

/** Counts the visits, and how many of their responses are repeated, and expectations late. */
const countVisits = (open: OpenTally): OpenTally['n'] => {
  const { groups, times, rows } = open.visits;
  const n = { ...open.n };
  for (let slot = 0; slot < groups.length; slot++) {
    const before = times[2 * slot]!;
    const after = times[2 * slot + 1]!;
    const hasBoth = before + after < Infinity;
    const isPaired = hasBoth || (after < Infinity && isOneSided(open.survey));
    const isApart = before >= 0;
    // Never where a side is missing, which gives NaN, nor where one response gave both.
    const isLate = before % PARTIAL > after % PARTIAL;
    const responses = hasBoth && isApart ? 2 : 1;
    n.repeated -= responses;
    if (isLate) n.late++;
    const buckets = open.groups[groups[slot]!]!;
    countRespondents(open, buckets, rows, slot * open.plan.width, 1, isPaired, isApart && !isLate, responses);
  }
  return n;
};

/** Counts the visits, those with one side only as unpaired, and writes the counts as plain JSON: the open Tally has come to its end. */
export function finishTally(open: OpenTally): Tally {
  const { survey, plan, groups, grouping } = open;
  const n = countVisits(open);
  const written = (bucket: Bucket): TimedCells => {
    const cells: Partial<Record<ExpectationTiming, Cells>> = {};
    for (const timing of timings) {
      const counts = bucket.get(timing);
      if (!counts) continue;
      plan.more?.settle(plan, counts);
      cells[timing] = cellsOf(plan.layout, counts);
    }
    return cells;
  };
  return {
    format: 1,
    survey: survey.id,
    version: survey.version,
    shape: plan.shape,
    ...(plan.more && { more: plan.more.shape }),
    n,
    cells: written(groups[0]![0]!),
    ...(grouping && { groups: grouping.write(written) }),
  };
}
