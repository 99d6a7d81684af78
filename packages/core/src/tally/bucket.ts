import type { ExpectationTiming } from '../types/survey.ts';
import type { Bucket } from './create-tally.ts';

/** The value of a key, made when it is first needed. */
export function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key);
  if (value !== undefined) return value;
  const made = make();
  map.set(key, made);
  return made;
}

/** The counts of a timing in a bucket. */
export const cellsAt = (bucket: Bucket, timing: ExpectationTiming, size: number): Float64Array =>
  bucket.get(timing) ?? known(bucket, timing, () => new Float64Array(size));
