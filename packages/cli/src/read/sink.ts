import type { Phase, Response, Tally } from '@wellmet/core';
import type { RatingRow, ResponseHead } from '@wellmet/core/rows';
import type { SeenIds } from './seen-ids.ts';

/** Where a reader puts what it finds, with the line it began on. */
export interface Sink {
  /** Ids of the Responses before. */
  readonly seen: SeenIds;
  /** Where ratings may be put instead of into objects; not for every survey. */
  readonly row: RatingRow | undefined;
  /** A Response of the survey, checked and not seen before, whose ratings were put into the row. */
  head(head: ResponseHead): unknown;
  /** Many such Responses, whose ratings were put into rows of their own; without a visit. */
  rows(phase: Phase | 'both', rows: Int8Array, count: number): unknown;
  /** A Response whose id was seen before. */
  duplicate(id: string, line: number): void;
  /** A Response of the survey, checked. */
  response(response: Response, line: number): void;
  /** Something that says it is a Tally. */
  tally(value: object, line: number): void;
  /** A line that is neither, and why. */
  fault(line: number, reason: string): void;
}

/** What was taken: up to where, and how many lines. */
export interface Taken {
  readonly to: number;
  readonly lines: number;
}

/** Reads one format line by line. */
export interface LineReader {
  /**
   * Takes as many whole lines of the most usual kind as stand there, from their bytes. What comes behind them has to be given as
   * text, line by line.
   */
  take?(bytes: Buffer, from: number, to: number, number: number): Taken;
  line(text: string, number: number): void;
  end(): void;
}

/** What a JSON value has that is meant as a Tally; `parseTally` says whether it is one. */
export function isTally(value: unknown): value is Pick<Tally, 'format' | 'cells'> {
  return typeof value === 'object' && value !== null && 'format' in value && 'cells' in value;
}
