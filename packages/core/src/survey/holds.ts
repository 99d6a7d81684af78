import type { RatingPart } from '../types/question.ts';
import type { Answer, ChoiceAnswer, ConsentAnswer, EmotionAnswer, RatingAnswer } from '../types/response.ts';
import type { Condition } from '../types/rule.ts';
import { isAnswered } from './is-answered.ts';

const numberOf = (answer: RatingAnswer, part: RatingPart | 'gap'): number => {
  // Anything that is not a number, `na` above all, becomes NaN, and NaN is neither at least nor at most anything.
  const value = (one: RatingPart) => (typeof answer[one] === 'number' ? answer[one] : Number.NaN);
  return part === 'gap' ? value('experience') - value('expectation') : value(part);
};

const chosenIn = (answer: Answer): readonly unknown[] => {
  const { choice, emotion, consent }: Partial<ChoiceAnswer & EmotionAnswer & ConsentAnswer> =
    answer as object;
  return [choice ?? emotion ?? (consent ? 'yes' : consent === false && 'no')].flat();
};

/**
 * Whether a condition is met. `answerTo` yields the answer to a visible question and `undefined` for a hidden one, so
 * that a hidden question matches nothing but `answered: false`.
 */
export function holds(
  condition: Condition,
  answerTo: (question: string) => Answer | undefined,
  context: Readonly<Record<string, string>>,
): boolean {
  const met = (inner: Condition) => holds(inner, answerTo, context);
  if ('all' in condition) return condition.all.every(met);
  if ('any' in condition) return condition.any.some(met);
  if ('not' in condition) return !met(condition.not);
  if ('context' in condition) return context[condition.context] === condition.is;
  const answer = answerTo(condition.question);
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  if (!answer) return false;
  if ('includes' in condition) return chosenIn(answer).includes(condition.includes);
  const value = numberOf(answer as RatingAnswer, condition.part);
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}
