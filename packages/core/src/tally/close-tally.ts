import type { Tally } from '../types/tally.ts';
import { known } from './bucket.ts';
import type { Bucket, OpenTally } from './create-tally.ts';
import { finishTally } from './finish-tally.ts';

/** The Tally so far, as plain JSON; the open Tally can go on. A visit with one side only is counted as unpaired. */
export function closeTally(open: OpenTally): Tally {
  const { groups, grouping } = open;
  const copies = new Map<Bucket, Bucket>();
  const copyOf = (bucket: Bucket) =>
    known(copies, bucket, () => new Map([...bucket].map(([timing, cells]) => [timing, cells.slice()])));
  return finishTally({
    ...open,
    groups: groups.map(buckets => buckets.map(copyOf)),
    grouping: grouping && {
      ...grouping,
      write: cellsOf => grouping.write(bucket => cellsOf(copyOf(bucket))),
    },
  });
}
