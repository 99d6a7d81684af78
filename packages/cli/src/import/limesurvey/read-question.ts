import type { Asked, Code, Group, Shape, Words } from '../imported.ts';
import { numberIn, ratingOf } from '../rating-of.ts';
import { isAlways, type LimeReading } from './reading.ts';
import type { LimeCode, LimeQuestion } from './structure.ts';

/** One part of a question, or the question itself when it has none. */
type Piece = Pick<Asked, 'name' | 'text' | 'shape'> & { readonly hint?: Words };

const points = (from: number, to: number, { same }: LimeReading): Shape | undefined =>
  ratingOf(
    Array.from(
      { length: to - from + 1 },
      (_, at): Code => ({ code: `${from + at}`, text: same(`${from + at}`) }),
    ),
    numberIn,
  );

/** Reads a question of any type; its parts become questions of their own. */
export function readQuestion(
  reading: LimeReading,
  question: LimeQuestion,
  group: Group,
  around: readonly string[],
): readonly Asked[] {
  const { code, place, help, isMandatory, relevance, settings } = question;
  const pieces = piecesOf(reading, question);
  if (pieces.length === 0) {
    reading.notes.push({
      place,
      message: `${code}: no question of a Survey is like LimeSurvey's type ${question.type}: left out`,
    });
    return [];
  }
  for (const setting of settings)
    reading.notes.push({ place, message: `${code} loses its setting ${setting}` });
  const showIf = [...around, ...(isAlways(relevance) ? [] : [relevance])];
  const hasHelp = Object.values(help).some(words => words.trim() !== '');
  const hint = hasHelp ? reading.read(place, help, code) : undefined;
  return pieces.map(piece => ({
    place,
    group,
    ...(hint && { hint }),
    ...piece,
    ...(isMandatory && piece.shape.kind !== 'statement' && { required: true }),
    ...(showIf.length > 0 && { showIf }),
  }));
}

function piecesOf(reading: LimeReading, question: LimeQuestion): readonly Piece[] {
  const { code, place, type, words, parts, answers, hasOther } = question;
  const text = reading.read(place, words, code);
  const codesOf = (list: readonly LimeCode[]) =>
    list.map((one): Code => ({ code: one.code, text: reading.read(place, one.words, one.code) }));
  // The code that LimeSurvey stores for it differs by type.
  const own = type === 'M' || type === 'P' ? 'other' : '-oth-';
  const other: readonly Code[] = hasOther ? [{ code: own, text: reading.same('Other'), other: true }] : [];
  const alone = (shape: Shape | undefined): readonly Piece[] => (shape ? [{ name: code, text, shape }] : []);
  const perPart = (shape: Shape | undefined): readonly Piece[] =>
    shape
      ? codesOf(parts).map(part => ({ name: `${code}_${part.code}`, text: part.text, hint: text, shape }))
      : [];
  const fixed = (list: Readonly<Record<string, string>>): Shape => ({
    kind: 'choice',
    type: 'single-choice',
    codes: Object.entries(list).map(([one, label]) => ({ code: one, text: reading.same(label) })),
  });
  const choice = (
    as: 'single-choice' | 'multiple-choice' | 'ranked-choice',
    list: readonly LimeCode[],
  ): Shape => ({ kind: 'choice', type: as, codes: [...codesOf(list), ...other] });
  switch (type) {
    case '5':
      return alone(points(1, 5, reading));
    case 'A':
      return perPart(points(1, 5, reading));
    case 'B':
      return perPart(points(1, 10, reading));
    case 'F':
    case 'H':
      return perPart(scaleOf(reading, question, codesOf(answers)));
    case 'L':
    case '!':
    case 'O': {
      const codes = codesOf(answers);
      const rating = reading.ratings.has(code) && !hasOther ? scaleOf(reading, question, codes) : undefined;
      const comment: readonly Piece[] =
        type === 'O' ? [{ name: `${code}_comment`, text, shape: { kind: 'text' } }] : [];
      return [...alone(rating ?? choice('single-choice', answers)), ...comment];
    }
    case 'M':
      return alone(choice('multiple-choice', parts));
    case 'P':
      reading.notes.push({ place, message: `${code} loses the comments beside its boxes` });
      return alone(choice('multiple-choice', parts));
    case 'R':
      return alone(choice('ranked-choice', answers));
    case 'Y':
      return alone({ kind: 'yes-no', yes: 'Y', no: 'N' });
    case 'G':
      return alone(fixed({ F: 'Female', M: 'Male' }));
    case 'C':
      return perPart(fixed({ Y: 'Yes', U: 'Uncertain', N: 'No' }));
    case 'E':
      return perPart(fixed({ I: 'Increase', S: 'Same', D: 'Decrease' }));
    case 'S':
    case 'T':
    case 'U':
      return alone({ kind: 'text' });
    case 'N':
    case 'D':
      reading.notes.push({
        place,
        message: `${code} asks for a ${type === 'N' ? 'number' : 'date'}: taken as words`,
      });
      return alone({ kind: 'text' });
    case 'Q':
      return perPart({ kind: 'text' });
    case 'X':
      return alone({ kind: 'statement' });
    default:
      return [];
  }
}

/** Labels in their order: by their numbers where they have some, else from 1 for the first. */
function scaleOf(reading: LimeReading, { code, place }: LimeQuestion, codes: readonly Code[]): Shape {
  const byNumber = ratingOf(codes, numberIn);
  if (byNumber) return byNumber;
  const byPlace = ratingOf(codes, (_, at) => at + 1);
  if (!byPlace) return { kind: 'choice', type: 'single-choice', codes };
  const list = codes.map(one => one.code).join(', ');
  reading.notes.push({
    place,
    message: `${code}: ${list} are taken as 1 to ${byPlace.scale.points}, the last as the best; set "direction": "descending" on its scale if the first is`,
  });
  return byPlace;
}
