import type { Note, Words } from '../imported.ts';

/** What every reader of a part of a LimeSurvey file has at hand. */
export interface LimeReading {
  readonly notes: Note[];
  /** Codes of lists to be taken as scales. */
  readonly ratings: ReadonlySet<string>;
  /** Words by LimeSurvey's languages, as plain words by those of the Survey. */
  read(place: string, words: Words, otherwise: string): Words;
  same(words: string): Words;
}

/** `1` is LimeSurvey's word for "always". */
export const isAlways = (relevance: string): boolean => /^\s*1?\s*$/.test(relevance);
