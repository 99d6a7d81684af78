import type { RatingPlace, RatingRow, ResponseHead, Survey } from '@wellmet/core';
import { codeOf } from '../accept/code-of.ts';
import type { Sink } from '../sink.ts';
import { rowId } from './row-id.ts';
import { type Assumptions, NO_TIME } from './to-responses.ts';

/** Reads a row from its bytes; false when it is not of the usual kind and has to be read as text. */
export type QuickRows = (bytes: Buffer, from: number, to: number, line: number) => boolean;

/** What a column of the usual kind holds: codes by the byte of a digit, the id of the row, or nothing that is usual. */
interface QuickColumn {
  readonly codes?: Int8Array;
  readonly at: number;
  /** The code of `na`; 0 where it is not offered. */
  readonly na: number;
  readonly isExperience: boolean;
  readonly isId: boolean;
}

const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const LETTERS = { n: 110, a: 97 };

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
  const columns = names.map(name => quickColumn(survey, row, name));
  const boundary = delimiter.charCodeAt(0);
  const { codes } = row;
  const heads = {
    expectation: headOf(survey, 'expectation'),
    experience: headOf(survey, 'experience'),
    both: headOf(survey, 'both'),
  };

  return (bytes, from, to, line) => {
    const end = to > from && bytes[to - 1] === CARRIAGE_RETURN ? to - 1 : to;
    let at = from;
    let idFrom = from;
    let idTo = from;
    let hasExpectation = false;
    let hasExperience = false;
    codes.fill(0);
    for (let c = 0; c < columns.length; c++) {
      const { codes: codeOfByte, at: place, na, isExperience, isId } = columns[c]!;
      const start = at;
      if (codeOfByte !== undefined) {
        if (at < end && bytes[at] !== boundary) {
          let code = codeOfByte[bytes[at]!]!;
          at++;
          if (code === 0 && bytes[start] === LETTERS.n && bytes[at] === LETTERS.a) {
            code = na;
            at++;
          }
          if (code === 0) return false;
          codes[place] = code;
          if (isExperience) hasExperience = true;
          else hasExpectation = true;
        }
      } else {
        while (at < end && bytes[at] !== boundary) {
          const byte = bytes[at]!;
          if (!isId || byte === QUOTE || byte <= 32 || byte > 126) return false;
          at++;
        }
        if (isId) {
          idFrom = start;
          idTo = at;
        }
      }
      if (c === columns.length - 1) {
        if (at !== end) return false;
      } else if (at === end || bytes[at] !== boundary) return false;
      at++;
    }
    if (!(hasExpectation || hasExperience)) return false;
    if (hasExpectation && hasExperience && timing === 'prior') return false;
    let isSeen = idTo - idFrom === 36 ? sink.seen.see(bytes, idFrom) : undefined;
    let id: string | undefined;
    if (isSeen === undefined) {
      id = rowId(idTo > idFrom ? bytes.toString('latin1', idFrom, idTo) : undefined, file, line);
      isSeen = sink.seen.seeText(id);
    }
    if (isSeen) sink.duplicate(id ?? bytes.toString('latin1', idFrom, idTo), line);
    else sink.head(heads[hasExperience ? (hasExpectation ? 'both' : 'experience') : 'expectation']);
    return true;
  };
}

function quickColumn(survey: Survey, { places }: RatingRow, name: string): QuickColumn {
  const place = places.find(({ question, part }) => `${question}.${part}` === name);
  if (place === undefined) return { at: 0, na: 0, isExperience: false, isId: name === 'id' };
  const question = survey.questions.find(({ id }) => id === place.question);
  const scale = question?.type === 'rating' ? survey.scales[question.scale] : undefined;
  return {
    codes: digitCodes(place),
    at: place.at,
    na: scale?.notApplicable ? codeOf(place, 'na') : 0,
    isExperience: place.phase === 'experience',
    isId: false,
  };
}

/** Codes by the byte of a digit; 0 for every other byte, and for digits outside the scale. */
function digitCodes(place: RatingPlace): Int8Array {
  const codes = new Int8Array(256);
  for (let digit = 0; digit <= 9; digit++) {
    const isInside = digit >= place.min && digit < place.min + place.points;
    if (isInside) codes[48 + digit] = codeOf(place, digit);
  }
  return codes;
}

/** What all rows of a phase have in common. Its id is known to be new, and nothing else asks for it where there is no visit. */
function headOf({ id: survey, version, locales }: Survey, phase: ResponseHead['phase']): ResponseHead {
  const assumed = { locale: locales[0] ?? 'en', channel: 'web', status: 'completed' } as const;
  return { id: '', survey, version, phase, ...assumed, startedAt: NO_TIME, submittedAt: NO_TIME };
}
