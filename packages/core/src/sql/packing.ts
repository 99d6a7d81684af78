import { compareVersions } from '../pairing/compare-versions.ts';
import type { PartReader, Reader } from '../pairing/reader.ts';
import type { Dialect, Side } from './engine.ts';

/**
 * The codes of a respondent (see `Plan.width`) as the digits of a few large numbers in base 16: an engine reads 44 answers into 4 columns in a
 * tenth of the time that 44 columns take. "Does not apply" is 15, so that a code is an answer when it is not 0 modulo 15.
 */
export interface Packing {
  readonly words: readonly Word[];
  /** Where the code at a place of a row stands. */
  readonly slotOf: (at: number) => Slot | undefined;
}

/** Codes that count together or not at all. */
export interface Word {
  readonly side: Side;
  /** Older versions of the Survey in which its questions meant something else. */
  readonly outdated: readonly string[];
  readonly answers: readonly (Slot & PartReader & { readonly question: string })[];
}

export interface Slot {
  readonly word: number;
  /** What the code is multiplied by. */
  readonly place: number;
}

/** 16¹³ is the last power below 2⁵³, so that every number is written alike by all engines and JavaScript. */
const CODES = 13;
/** Added to a word that has a value off the scale. */
export const FAULT: number = 16 ** CODES;
export const NOT_APPLICABLE = 15;

export const wordName = (word: number): string => `word${word}`;

/** @param versions those that there are Responses of */
export function packingOf({ items, version: current }: Reader, versions: readonly string[]): Packing {
  const words: { side: Side; outdated: readonly string[]; answers: Word['answers'][number][] }[] = [];
  const slots = new Map<number, Slot>();
  const open = new Map<string, number>();
  for (const { id, since, parts } of items) {
    const outdated = versions.filter(
      version => version !== current && since !== undefined && compareVersions(since, version) > 0,
    );
    for (const reader of parts) {
      const side = reader.phase === 'expectation' ? 'before' : 'after';
      const key = JSON.stringify([side, outdated]);
      const last = open.get(key);
      const isFull = last === undefined || words[last]!.answers.length === CODES;
      const word = isFull ? words.push({ side, outdated, answers: [] }) - 1 : last;
      open.set(key, word);
      const { answers } = words[word]!;
      const slot = { word, place: 16 ** answers.length };
      slots.set(reader.at, slot);
      answers.push({ ...slot, ...reader, question: id });
    }
  }
  return { words, slotOf: at => slots.get(at) };
}

/** The code at a slot; 0 where nothing is asked. */
export const codeAt = ({ divide, wide }: Dialect, slot: Slot | undefined): string =>
  slot ? `${divide(wordName(slot.word), wide(String(slot.place)))} % 16` : '0';

/** A code with NULL for anything but an answer. */
export const answerAt = (dialect: Dialect, slot: Slot | undefined): string =>
  `NULLIF(${codeAt(dialect, slot)} % ${NOT_APPLICABLE}, 0)`;
