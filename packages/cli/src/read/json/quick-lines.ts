// Longer than 250 lines: its steps share the place that is read to; cut into files, each would have to take it and hand it back.
import type { Survey } from '@wellmet/core';
import type { RatingRow, ResponseHead } from '@wellmet/core/rows';
import { acceptContext, CHANNELS, LOCALE, VISIT } from '../accept/accept-response.ts';
import { isPlain } from '../accept/is-plain.ts';
import { isTimeAt } from '../accept/is-time.ts';
import type { Sink } from '../sink.ts';
import { createKeyBook, type KeyBook, keyAt, standsAt } from './key-book.ts';
import { objectEnd, textEnd } from './object-end.ts';
import { parseOrNothing } from './parse-or-nothing.ts';
import { type QuickPart, type QuickParts, quickQuestions } from './quick-questions.ts';

/** Reads a line from its bytes; false when it is not of the usual kind and has to be read as text. */
export type QuickLines = (bytes: Buffer, from: number, to: number, line: number) => boolean;

const fields = [
  'id',
  'survey',
  'version',
  'phase',
  'visit',
  'locale',
  'channel',
  'status',
  'startedAt',
  'submittedAt',
  'answers',
  'context',
] as const;
type Field = (typeof fields)[number];

const bit = (field: Field) => 1 << fields.indexOf(field);
const REQUIRED = (1 << fields.length) - 1 - bit('visit') - bit('context');

const phases = ['expectation', 'experience', 'both'] as const;
const statuses = ['completed', 'partial'] as const;

const [QUOTE, COMMA, COLON, OPEN, CLOSE, SPACE, CARRIAGE_RETURN] = [34, 44, 58, 123, 125, 32, 13];
const ZERO = 48;
const UUID_LENGTH = 36;
const TIME_LENGTH = 24;
const NOT_APPLICABLE = Buffer.from('"na"');

/**
 * Reads the lines that nearly every file consists of: Responses as a JSON writer puts them out, each key once, keys and ratings
 * without escapes. What is not a rating is cut out and parsed. It accepts nothing that `checkResponse` refuses, and it is done in less
 * time than JSON.parse takes.
 */
export function createQuickLines(
  survey: Survey,
  row: RatingRow,
  sink: Pick<Sink, 'head' | 'seen' | 'duplicate'>,
): QuickLines {
  const { codes } = row;
  const asked = phases.map(phase => quickQuestions(survey, phase, row));
  const isContext = acceptContext(survey);
  const books = {
    fields: createKeyBook(fields),
    phases: createKeyBook(phases),
    channels: createKeyBook(CHANNELS),
    statuses: createKeyBook(statuses),
  };
  const ownSurvey = Buffer.from(JSON.stringify(survey.id));
  const ownVersion = Buffer.from(JSON.stringify(survey.version));
  const seenKeys = asked.map(({ questions }) => new Float64Array(questions.length));
  let lines = 0;

  let bytes: Buffer = Buffer.alloc(0);
  let at = 0;
  let end = 0;
  /** Where things stand in the line at hand; phase, channel and status by their number. */
  const found = { id: 0, phase: 0, channel: 0, status: 0, started: 0, submitted: 0 };
  let locale: Buffer = Buffer.from('""');
  let visit: string | undefined;
  let context: ResponseHead['context'];

  const take = (byte: number): boolean => {
    if (at >= end || bytes[at] !== byte) return false;
    at++;
    return true;
  };
  const takeAll = (expected: Uint8Array): boolean => {
    if (!standsAt(bytes, at, end, expected)) return false;
    at += expected.length;
    return true;
  };
  /** A comma or a colon, and the space that some writers put behind it. */
  const takeMark = (mark: number): boolean => {
    if (!take(mark)) return false;
    if (bytes[at] === SPACE) at++;
    return true;
  };
  const takeKey = (book: KeyBook, last: number): number => {
    const key = keyAt(book, last, bytes, at, end);
    if (key !== -1) at += book.keys[key]!.length;
    return key;
  };
  const takeWord = (book: KeyBook): number => takeKey(book, book.keys.length);

  const takeCode = ({ codes: codeOf, na }: QuickPart): number => {
    if (bytes[at] === QUOTE) return takeAll(NOT_APPLICABLE) ? na : 0;
    let value = bytes[at]! - ZERO;
    if (!(value >= 0 && value <= 9)) return 0;
    at++;
    const second = bytes[at]! - ZERO;
    if (second >= 0 && second <= 9) {
      if (value === 0) return 0;
      value = 10 * value + second;
      at++;
    }
    return codeOf[value]!;
  };

  const takeRating = ({ keys, places }: QuickParts): boolean => {
    if (!take(OPEN)) return false;
    let last = places.length;
    do {
      const key = takeKey(keys, last);
      if (key === -1 || !takeMark(COLON)) return false;
      const place = places[key]!;
      const code = takeCode(place);
      if (code === 0) return false;
      codes[place.at] = code;
      last = key;
    } while (takeMark(COMMA));
    return take(CLOSE);
  };

  /** Anything that is an object, parsed. */
  const takeObject = (): Readonly<Record<string, unknown>> | undefined => {
    const to = objectEnd(bytes, at, end);
    const text = to === -1 ? '' : bytes.toString('utf8', at, to);
    // U+FFFD may stand for bytes that are no UTF-8.
    const value = text.includes('\uFFFD') ? undefined : parseOrNothing(text);
    at = to;
    return isPlain(value) ? value : undefined;
  };

  const takeAnswers = (): boolean => {
    const { keys, questions } = asked[found.phase]!;
    const seen = seenKeys[found.phase]!;
    codes.fill(0);
    if (!take(OPEN)) return false;
    if (take(CLOSE)) return true;
    let last = questions.length;
    do {
      const key = takeKey(keys, last);
      if (key === -1 || seen[key] === lines || !takeMark(COLON)) return false;
      seen[key] = lines;
      last = key;
      const { parts, accept } = questions[key]!;
      if (parts) {
        if (!takeRating(parts)) return false;
      } else {
        const answer = takeObject();
        if (answer === undefined || !accept(answer)) return false;
      }
    } while (takeMark(COMMA));
    return take(CLOSE);
  };

  const takeTime = (): number => {
    const from = at + 1;
    if (!take(QUOTE) || at + TIME_LENGTH >= end || !isTimeAt(bytes, from)) return -1;
    at += TIME_LENGTH;
    return take(QUOTE) ? from : -1;
  };

  const takeText = (pattern: RegExp): string | undefined => {
    const from = at + 1;
    const to = take(QUOTE) ? textEnd(bytes, from, end) : -1;
    if (to === -1) return undefined;
    at = to + 1;
    const text = bytes.toString('latin1', from, to);
    return pattern.test(text) ? text : undefined;
  };

  const takeLocale = (): boolean => {
    if (takeAll(locale)) return true;
    const from = at;
    if (takeText(LOCALE) === undefined) return false;
    locale = Buffer.from(bytes.subarray(from, at));
    return true;
  };

  const takeField = (field: Field, isPhaseKnown: boolean): boolean => {
    switch (field) {
      case 'id':
        found.id = at + 1;
        at += UUID_LENGTH + 1;
        return bytes[found.id - 1] === QUOTE && take(QUOTE);
      case 'survey':
        return takeAll(ownSurvey);
      case 'version':
        return takeAll(ownVersion);
      case 'phase':
        found.phase = takeWord(books.phases);
        return found.phase !== -1;
      case 'channel':
        found.channel = takeWord(books.channels);
        return found.channel !== -1;
      case 'status':
        found.status = takeWord(books.statuses);
        return found.status !== -1;
      case 'locale':
        return takeLocale();
      case 'visit':
        visit = takeText(VISIT);
        return visit !== undefined;
      case 'startedAt':
        found.started = takeTime();
        return found.started !== -1;
      case 'submittedAt':
        found.submitted = takeTime();
        return found.submitted !== -1;
      case 'answers':
        return isPhaseKnown && takeAnswers();
      case 'context': {
        const given = takeObject();
        if (given === undefined || !isContext(given)) return false;
        context = given as ResponseHead['context'];
        return true;
      }
    }
  };

  const takeLine = (): boolean => {
    let mask = 0;
    let last: number = fields.length;
    if (!take(OPEN)) return false;
    do {
      const key = takeKey(books.fields, last);
      if (key === -1 || mask & (1 << key) || !takeMark(COLON)) return false;
      if (!takeField(fields[key]!, (mask & bit('phase')) !== 0)) return false;
      mask |= 1 << key;
      last = key;
    } while (takeMark(COMMA));
    return take(CLOSE) && at === end && (mask & REQUIRED) === REQUIRED && isInOrder();
  };

  /** Submitted in 1970 or later, and not before it was started: times of one form sort like their letters. */
  const isInOrder = (): boolean => {
    const { started, submitted } = found;
    if (bytes.toString('latin1', submitted, submitted + 4) < '1970') return false;
    return bytes.compare(bytes, started, started + TIME_LENGTH, submitted, submitted + TIME_LENGTH) >= 0;
  };

  const head = (): ResponseHead => ({
    // Nothing asks for id and time where there is no visit: the id is known to be new.
    id: visit === undefined ? '' : bytes.toString('latin1', found.id, found.id + UUID_LENGTH),
    survey: survey.id,
    version: survey.version,
    phase: phases[found.phase]!,
    locale: '',
    channel: CHANNELS[found.channel]!,
    status: statuses[found.status]!,
    startedAt: '',
    submittedAt:
      visit === undefined ? '' : bytes.toString('latin1', found.submitted, found.submitted + TIME_LENGTH),
    ...(visit !== undefined && { visit }),
    ...(context !== undefined && { context }),
  });

  return (given, from, to, line) => {
    bytes = given;
    at = from;
    end = to > from && given[to - 1] === CARRIAGE_RETURN ? to - 1 : to;
    visit = undefined;
    context = undefined;
    lines++;
    if (!takeLine()) return false;
    const isSeen = sink.seen.see(bytes, found.id);
    if (isSeen === undefined) return false;
    if (isSeen) sink.duplicate(bytes.toString('latin1', found.id, found.id + UUID_LENGTH), line);
    else sink.head(head());
    return true;
  };
}
