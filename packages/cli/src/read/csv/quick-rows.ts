import type { Survey } from '@wellmet/core';
import type { RatingRow } from '@wellmet/core/rows';
import { codeOf } from '../accept/code-of.ts';
import { MOST_HELD } from '../seen-ids.ts';
import type { Sink, Taken } from '../sink.ts';
import { rowId } from './row-id.ts';
import type { Assumptions } from './to-responses.ts';

/** Reads rows from their bytes, up to the first that is not of the usual kind and has to be read as text. */
export type QuickRows = (bytes: Buffer, from: number, to: number, line: number) => Taken;

const [LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE, TILDE] = [10, 13, 32, 34, 126];
const [N, A, ZERO] = [110, 97, 48];
const UUID_LENGTH = 36;

/** In the table of a column: nothing was given. No code is as high. */
const EMPTY = 127;
/** Bits for the sides that a row has, and what they come to. */
const sides = { expectation: 1, experience: 2 } as const;
const phaseOf = ['expectation', 'experience', 'both'] as const;

/**
 * Reads the rows that nearly every file consists of: unquoted cells with ratings of one digit, `na` or nothing, and an id. It
 * puts the ratings into rows of codes without making a string of them, and hands on many at once.
 */
export function createQuickRows(
  survey: Survey,
  names: readonly string[],
  delimiter: string,
  row: RatingRow,
  sink: Pick<Sink, 'rows' | 'seen' | 'duplicate'>,
  { timing, file }: Assumptions,
): QuickRows {
  const boundary = delimiter.charCodeAt(0);
  const { table, places, marks, notApplicable } = tablesOf(survey, names, boundary, row);
  const idColumn = names.indexOf('id');
  const last = names.length - 1;
  const width = row.codes.length;
  /** The rows that were read and not counted yet. */
  const rows = new Int8Array(MOST_HELD * width);
  /** Where their ids begin and end. */
  const ids = new Int32Array(MOST_HELD);
  const ends = new Int32Array(MOST_HELD);
  /** Which sides they have. */
  const phases = new Int8Array(MOST_HELD);
  const known = new Uint8Array(MOST_HELD);

  /** Reads the cells of some columns, and the delimiters behind them: where it stands then, or −1. No call is made for a cell. */
  const takeCells = (bytes: Buffer, from: number, held: number, first: number, end: number): number => {
    const begin = held * width;
    let at = from;
    let given = 0;
    for (let c = first; c < end; c++) {
      const byte = bytes[at]!;
      const mark = marks[c]!;
      let code = table[(c << 8) | byte]!;
      if (code === EMPTY) code = 0;
      else {
        if (code === 0) {
          if (byte !== N || bytes[at + 1] !== A || notApplicable[c] === 0) return -1;
          code = notApplicable[c]!;
          at++;
        }
        at++;
        given |= mark;
      }
      if (mark !== 0) rows[begin + places[c]!] = code;
      if (c === last) break;
      if (bytes[at] !== boundary) return -1;
      at++;
    }
    phases[held]! |= given;
    return at;
  };

  /** Reads the row that begins there into the rows: where the next begins, or −1 when it is left to be read as text. */
  const takeRow = (bytes: Buffer, from: number, to: number, held: number): number => {
    phases[held] = 0;
    let at = takeCells(bytes, from, held, 0, idColumn);
    if (at === -1) return -1;
    ids[held] = at;
    if (idColumn >= 0)
      at = bytes[at + UUID_LENGTH] === boundary ? at + UUID_LENGTH : idEnd(bytes, at, to, boundary);
    ends[held] = at;
    if (at === -1) return -1;
    if (idColumn >= 0 && idColumn < last && bytes[at++] !== boundary) return -1;
    at = takeCells(bytes, at, held, idColumn + 1, names.length);
    if (at === -1) return -1;
    if (bytes[at] === CARRIAGE_RETURN) at++;
    // What was read beyond the end of the piece is no row of it.
    if (at >= to || bytes[at] !== LINE_FEED) return -1;
    const given = phases[held];
    return given === 0 || (given === 3 && timing === 'prior') ? -1 : at + 1;
  };

  /** Counts the rows from one to another, which were not seen before. */
  const count = (from: number, to: number): void => {
    let begin = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && phases[at] === phases[begin]) continue;
      if (begin < to) sink.rows(phaseOf[phases[begin]! - 1]!, rows.subarray(begin * width), at - begin);
      begin = at;
    }
  };

  /** Counts the rows that are held by their UUIDs. */
  const countHeld = (bytes: Buffer, held: number, line: number): void => {
    sink.seen.seeHeld(known);
    let begin = 0;
    for (let at = 0; at < held; at++) {
      if (known[at] === 0) continue;
      count(begin, at);
      begin = at + 1;
      sink.duplicate(bytes.toString('latin1', ids[at]!, ids[at]! + UUID_LENGTH), line + at);
    }
    count(begin, held);
  };

  /** Counts a row whose id is no UUID. */
  const countOther = (bytes: Buffer, at: number, line: number): void => {
    const given = ends[at]! > ids[at]! ? bytes.toString('latin1', ids[at], ends[at]) : undefined;
    const id = rowId(given, file, line);
    if (sink.seen.seeText(id)) sink.duplicate(id, line);
    else count(at, at + 1);
  };

  return (bytes, from, to, line) => {
    let at = from;
    let lines = 0;
    let held = 0;
    for (;;) {
      let next = at < to ? takeRow(bytes, at, to, held) : -1;
      const isLong = next !== -1 && ends[held]! - ids[held]! === UUID_LENGTH;
      const isUuid = isLong && sink.seen.hold(bytes, ids[held]!);
      // As long as a UUID and none: nobody has looked at its letters yet.
      if (isLong && !isUuid && idEnd(bytes, ids[held]!, to, boundary) !== ends[held]) next = -1;
      if (!isUuid || held === MOST_HELD - 1) {
        const most = isUuid ? held + 1 : held;
        countHeld(bytes, most, line + lines - held);
        if (next !== -1 && !isUuid) countOther(bytes, held, line + lines);
        held = 0;
      } else held++;
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
