import type { RatingRow, ResponseHead, Survey } from '@wellmet/core';
import { codeOf } from '../accept/code-of.ts';
import type { Sink, Taken } from '../sink.ts';
import { rowId } from './row-id.ts';
import { type Assumptions, NO_TIME } from './to-responses.ts';

/** Reads rows from their bytes, up to the first that is not of the usual kind and has to be read as text. */
export type QuickRows = (bytes: Buffer, from: number, to: number, line: number) => Taken;

const [LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE, TILDE] = [10, 13, 32, 34, 126];
const [N, A, ZERO] = [110, 97, 48];
const UUID_LENGTH = 36;

/** In the table of a column: nothing was given. No code is as high. */
const EMPTY = 127;
/** Bits for the sides that a row has. */
const sides = { expectation: 1, experience: 2 } as const;

/**
 * Reads the rows that nearly every file consists of: unquoted cells with ratings of one digit, `na` or nothing, and an id. It
 * puts the ratings into the row of codes without making a string of them.
 */
export function createQuickRows(
  survey: Survey,
  names: readonly string[],
  delimiter: string,
  row: RatingRow,
  sink: Pick<Sink, 'head' | 'seen' | 'duplicate'>,
  { timing, file }: Assumptions,
): QuickRows {
  const { codes } = row;
  const boundary = delimiter.charCodeAt(0);
  const { table, places, marks, notApplicable } = tablesOf(survey, names, boundary, row);
  const idColumn = names.indexOf('id');
  const last = names.length - 1;
  const heads = (['expectation', 'experience', 'both'] as const).map(phase => headOf(survey, phase));

  /** Reads the row that begins there: where the next begins, or −1 when it is left to be read as text. */
  const takeRow = (bytes: Buffer, from: number, to: number, line: number): number => {
    let at = from;
    let idFrom = from;
    let idTo = from;
    let isUuid = false;
    let given = 0;
    codes.fill(0);
    for (let c = 0; c <= last; c++) {
      if (c === idColumn) {
        idFrom = at;
        at = idEnd(bytes, at, to, boundary);
        if (at === -1) return -1;
        idTo = at;
        isUuid = idTo - idFrom === UUID_LENGTH && sink.seen.look(bytes, idFrom);
      } else {
        const byte = bytes[at]!;
        let code = table[(c << 8) | byte]!;
        if (code !== EMPTY) {
          if (code === 0) {
            if (byte !== N || bytes[at + 1] !== A || notApplicable[c] === 0) return -1;
            code = notApplicable[c]!;
            at++;
          }
          codes[places[c]!] = code;
          given |= marks[c]!;
          at++;
        }
      }
      if (c < last) {
        if (bytes[at] !== boundary) return -1;
        at++;
      }
    }
    if (bytes[at] === CARRIAGE_RETURN) at++;
    // What was read beyond the end of the piece is no row of it.
    if (at >= to || bytes[at] !== LINE_FEED) return -1;
    if (given === 0 || (given === 3 && timing === 'prior')) return -1;
    let id: string | undefined;
    if (!isUuid) {
      id = rowId(idTo > idFrom ? bytes.toString('latin1', idFrom, idTo) : undefined, file, line);
    }
    const isSeen = id === undefined ? sink.seen.remember() : sink.seen.seeText(id);
    if (isSeen) sink.duplicate(id ?? bytes.toString('latin1', idFrom, idTo), line);
    else sink.head(heads[given - 1]!);
    return at + 1;
  };

  return (bytes, from, to, line) => {
    let at = from;
    let lines = 0;
    for (;;) {
      const next = at < to ? takeRow(bytes, at, to, line + lines) : -1;
      if (next === -1) return { to: at, lines };
      at = next;
      lines += 1;
    }
  };
}

/** Behind the id that begins there; −1 when it has a quote or a letter beyond ASCII. */
function idEnd(bytes: Uint8Array, from: number, to: number, boundary: number): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === boundary || byte <= SPACE) return at;
    if (byte === QUOTE || byte > TILDE) return -1;
  }
  return -1;
}

/** What the columns hold, in flat arrays. A column that is neither a rating nor the id has to be empty. */
function tablesOf(survey: Survey, names: readonly string[], boundary: number, row: RatingRow) {
  /** Per column, the code of each byte; 0 for what is no digit of the scale. */
  const table = new Int8Array(256 * names.length);
  const places = new Int32Array(names.length);
  const marks = new Int8Array(names.length);
  /** The code of `na`; 0 where it is not offered. */
  const notApplicable = new Int8Array(names.length);
  for (const [c, name] of names.entries()) {
    // Nothing stands before a delimiter, and before the line end in the last column.
    for (const end of [boundary, LINE_FEED, CARRIAGE_RETURN]) table[(c << 8) | end] = EMPTY;
    const place = row.places.find(({ question, part }) => `${question}.${part}` === name);
    const question = survey.questions.find(({ id }) => id === place?.question);
    if (place === undefined || question?.type !== 'rating') continue;
    for (let digit = Math.max(0, place.min); digit < Math.min(10, place.min + place.points); digit++)
      table[(c << 8) | (ZERO + digit)] = codeOf(place, digit);
    places[c] = place.at;
    marks[c] = sides[place.phase];
    if (survey.scales[question.scale]?.notApplicable) notApplicable[c] = codeOf(place, 'na');
  }
  return { table, places, marks, notApplicable };
}

/** What all rows of a phase have in common. Its id is known to be new, and nothing else asks for it where there is no visit. */
function headOf({ id: survey, version, locales }: Survey, phase: ResponseHead['phase']): ResponseHead {
  const assumed = { locale: locales[0] ?? 'en', channel: 'web', status: 'completed' } as const;
  return { id: '', survey, version, phase, ...assumed, startedAt: NO_TIME, submittedAt: NO_TIME };
}
