import type { Answer, Response } from '@wellmet/core';

/** A Response as one row: names of columns and plain values. */
export type FlatFields = Readonly<Record<string, string | number>>;

const flatAnswer = (question: string, answer: Answer): readonly (readonly [string, string | number])[] => {
  if ('text' in answer) return [[question, answer.text]];
  if ('choice' in answer)
    return [
      [question, answer.choice.join(', ')],
      ...(answer.other === undefined ? [] : [[`${question}.other`, answer.other] as const]),
    ];
  if ('emotion' in answer) return [[question, [answer.emotion].flat().join(', ')]];
  if ('consent' in answer) return [[question, String(answer.consent)]];
  return Object.entries('points' in answer ? answer.points : answer).map(([part, value]) => [
    `${question}.${part}`,
    value,
  ]);
};

/**
 * A Response as one row of a table. A rating has a column per part (`listens.expectation`), a multiple choice its option ids
 * with a comma between (the patient's own words in `topics.other`), the context a column per key (`context.department`).
 *
 * @example
 * flatFields(response)['listens.experience']; // => 7
 */
export const flatFields = ({ answers, context = {}, ...about }: Response): FlatFields =>
  Object.fromEntries([
    ...Object.entries(about),
    ...Object.entries(answers).flatMap(([question, answer]) => flatAnswer(question, answer)),
    ...Object.entries(context).map(([key, value]) => [`context.${key}`, value]),
  ]);
