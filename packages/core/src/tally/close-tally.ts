import { hasSide, PARTIAL } from '../pairing/visits.ts';
import type { ExpectationTiming } from '../types/survey.ts';
import type { Cells, Tally, TimedCells } from '../types/tally.ts';
import { timingOf } from './add-response.ts';
import { cellsAt, known } from './bucket.ts';
import { cellsOf } from './cells-of.ts';
import { countRespondent } from './count-respondent.ts';
import type { Bucket, OpenTally } from './create-tally.ts';
import { isOneSided } from './shape-of.ts';
import { timings } from './timings.ts';

/** Counts the visits, in what `bucketOf` gives for each bucket: how many responses are repeated, and expectations late. */
const countVisits = ({ survey, plan, groups, visits }: OpenTally, bucketOf: (bucket: Bucket) => Bucket) => {
  const { seen, joint, times } = visits;
  let repeated = 0;
  let late = 0;
  for (let slot = 0; slot < seen.length; slot++) {
    const hasExperience = hasSide(visits, slot, 1);
    const isTwo = !joint[slot] && hasExperience && hasSide(visits, slot, 0);
    const isLate = isTwo && times[2 * slot]! % PARTIAL > times[2 * slot + 1]! % PARTIAL;
    const isPaired = joint[slot] || isTwo || (hasExperience && isOneSided(survey));
    const used = isTwo ? 2 : 1;
    repeated += seen[slot]! - used;
    if (isLate) late++;
    for (const bucket of groups[visits.groups[2 * slot + (hasExperience ? 1 : 0)]!]!) {
      const cells = cellsAt(bucketOf(bucket), timingOf(survey, !joint[slot] && !isLate), plan.size);
      countRespondent(plan, cells, visits.rows, slot * plan.width, isPaired, used);
    }
  }
  return { repeated, late };
};

/** The Tally so far, as plain JSON; the open Tally can go on. A visit with one side only is counted as unpaired. */
export function closeTally(open: OpenTally): Tally {
  const { survey, plan, n } = open;
  const copies = new Map<Bucket, Bucket>();
  const copyOf = (bucket: Bucket) =>
    known(copies, bucket, () => new Map([...bucket].map(([timing, cells]) => [timing, cells.slice()])));
  const { repeated, late } = countVisits(open, copyOf);
  const written = (bucket: Bucket): TimedCells => {
    const cells: Partial<Record<ExpectationTiming, Cells>> = {};
    for (const timing of timings) {
      const counts = copyOf(bucket).get(timing);
      if (counts) cells[timing] = cellsOf(plan.layout, counts);
    }
    return cells;
  };
  return {
    format: 1,
    survey: survey.id,
    version: survey.version,
    shape: plan.shape,
    ...(plan.more && { more: plan.more.shape }),
    n: {
      responses: n.responses,
      duplicates: n.duplicates,
      repeated,
      otherVersion: n.otherVersion,
      late,
      rejected: n.rejected,
    },
    cells: written(open.groups[0]![0]!),
    ...(open.grouping && { groups: open.grouping.write(written) }),
  };
}
