import type { PartReader } from '../pairing/reader.ts';
import type { OpenTally } from './create-tally.ts';

/** One rating part of one question, and where its code stands in the row. */
export interface RatingPlace extends PartReader {
  readonly question: string;
}

/** The row that the ratings of a response stand in before `addRow` counts it. */
export interface RatingRow {
  /** To be filled with 0, no answer, before each response. */
  readonly codes: Int8Array;
  readonly places: readonly RatingPlace[];
}

/**
 * For those who read responses from something quicker than objects, such as the rows of a CSV: where each rating stands. Its code is
 * −1 where the item does not apply, `value − min + 1`, or `points − (value − min)` where the lowest value is the best.
 * Undefined where the survey asks for more than ratings of two sides: `addResponse` reads those.
 *
 * @example
 * rowOf(open).places.length // => 12
 */
export function rowOf({ plan, reader, row }: OpenTally): RatingRow | undefined {
  if (plan.more?.shape.allocation || reader.items.some(({ parts }) => parts.some(({ fixed }) => fixed > 0)))
    return undefined;
  const places = reader.items.flatMap(({ id, parts }) => parts.map(part => ({ question: id, ...part })));
  return { codes: row, places };
}
