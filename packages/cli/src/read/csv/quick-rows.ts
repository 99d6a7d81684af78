import type { RatingRow, ResponseHead, Survey } from '@wellmet/core';
import { codeOf } from '../accept/code-of.ts';
import type { Sink } from '../sink.ts';
import { rowId } from './row-id.ts';
import { type Assumptions, NO_TIME } from './to-responses.ts';

/** Reads a row from its bytes; false when it is not of the usual kind and has to be read as text. */
export type QuickRows = (bytes: Buffer, from: number, to: number, line: number) => boolean;

const [CARRIAGE_RETURN, QUOTE, SPACE, TILDE] = [13, 34, 32, 126];
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

  return (bytes, from, to, line) => {
    const end = to > from && bytes[to - 1] === CARRIAGE_RETURN ? to - 1 : to;
    let at = from;
    let idFrom = from;
    let idTo = from;
    let given = 0;
    codes.fill(0);
    for (let c = 0; c <= last; c++) {
      if (c === idColumn) {
        idFrom = at;
        while (at < end && bytes[at] !== boundary) {
          const byte = bytes[at]!;
          if (byte === QUOTE || byte <= SPACE || byte > TILDE) return false;
          at++;
        }
        idTo = at;
      } else {
        let code = at < end ? table[(c << 8) | bytes[at]!]! : EMPTY;
        if (code !== EMPTY) {
          if (code === 0 && bytes[at] === N && bytes[at + 1] === A) {
            code = notApplicable[c]!;
            at++;
          }
          if (code === 0) return false;
          codes[places[c]!] = code;
          given |= marks[c]!;
          at++;
        }
      }
      if (c < last ? at >= end || bytes[at] !== boundary : at !== end) return false;
      at++;
    }
    if (given === 0 || (given === 3 && timing === 'prior')) return false;
    let isSeen = idTo - idFrom === UUID_LENGTH ? sink.seen.see(bytes, idFrom) : undefined;
    let id: string | undefined;
    if (isSeen === undefined) {
      id = rowId(idTo > idFrom ? bytes.toString('latin1', idFrom, idTo) : undefined, file, line);
      isSeen = sink.seen.seeText(id);
    }
    if (isSeen) sink.duplicate(id ?? bytes.toString('latin1', idFrom, idTo), line);
    else sink.head(heads[given - 1]!);
    return true;
  };
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
    table[(c << 8) | boundary] = EMPTY;
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
