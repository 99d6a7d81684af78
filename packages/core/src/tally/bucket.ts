import type { ExpectationTiming } from '../types/survey.ts';
import type { Bucket } from './create-tally.ts';

/** The value of a key, made when it is first needed. */
export function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key)!;
}

/** The counts of a timing in a bucket. */
export const cellsAt = (bucket: Bucket, timing: ExpectationTiming, size: number): Float64Array =>
  known(bucket, timing, () => new Float64Array(size));
