import type { Answers } from '@wellmet/core';

/** One countable value of an answer, as in the table `answers`. */
export interface AnswerRow {
  readonly question: string;
  /** A rating part, `choice`, `emotion`, `points` or `text`. */
  readonly part: string;
  /** Option id of a choice or emotion, dimension id of points; empty otherwise. */
  readonly chosen: string;
  /** Value of a rating, number of points; `null` for a rating that does not apply, and for everything else. */
  readonly value: number | null;
}

/**
 * The countable values of a Response. Of a text only that it was given: the words stay in the body.
 *
 * @example
 * answerRows({ listens: { experience: 7 } }) // => [{ question: 'listens', part: 'experience', chosen: '', value: 7 }]
 */
export function answerRows(answers: Answers): readonly AnswerRow[] {
  return Object.entries(answers).flatMap(([question, answer]) =>
    Object.entries(answer).flatMap(([part, given]) =>
      values(part, given).map(([chosen, value]) => ({ question, part, chosen, value })),
    ),
  );
}

type Values = readonly (readonly [chosen: string, value: number | null])[];

function values(part: string, given: Given): Values {
  if (typeof given === 'number') return [['', given]];
  if (typeof given === 'string') return [[part === 'emotion' ? given : '', null]];
  if (isList(given)) return given.map(option => [option, null]);
  return Object.entries(given);
}

/** What stands behind a part of any kind of answer. */
type Given = number | string | readonly string[] | Readonly<Record<string, number>>;

const isList = (given: Given): given is readonly string[] => Array.isArray(given);
