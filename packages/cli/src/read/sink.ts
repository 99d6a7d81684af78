import type { Response, Tally } from '@wellmet/core';

/** Where a reader puts what it finds, with the line it began on. */
export interface Sink {
  /** A Response of the survey, checked. */
  response(response: Response, line: number): void;
  /** Something that says it is a Tally. */
  tally(value: object, line: number): void;
  /** A line that is neither, and why. */
  fault(line: number, reason: string): void;
}

/** Reads one format line by line. */
export interface LineReader {
  line(text: string, number: number): void;
  end(): void;
}

/** What a JSON value has that is meant as a Tally; `parseTally` says whether it is one. */
export function isTally(value: unknown): value is Pick<Tally, 'format' | 'cells'> {
  return typeof value === 'object' && value !== null && 'format' in value && 'cells' in value;
}
