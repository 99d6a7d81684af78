import type { Answers } from '@wellmet/core';

/** One countable value of an answer, as in the table `answers`. */
export interface AnswerRow {
  readonly question: string;
  /** A rating part, `choice`, `emotion` or `text`. */
  readonly part: string;
  /** Option id of a choice or emotion; empty otherwise. */
  readonly chosen: string;
  /** Value of a rating; `null` when it does not apply, and for everything that is not a rating. */
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
    Object.entries(answer).flatMap(([part, given]: [string, unknown]) => {
      const chosen =
        part === 'choice' ? (given as readonly string[]) : part === 'emotion' ? [String(given)] : [''];
      const value = typeof given === 'number' ? given : null;
      return chosen.map(option => ({ question, part, chosen: option, value }));
    }),
  );
}
