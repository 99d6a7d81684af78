import { askedQuestions } from '../survey/asked-questions.ts';
import type { DeclaredQuestion } from '../types/question.ts';
import type { LogicRule } from '../types/rule.ts';
import type { Dimension, Survey } from '../types/survey.ts';
import { random } from './random.ts';
import { shuffle } from './shuffle.ts';

const sampled = ({ questions, sampling }: Survey, seed: number): readonly DeclaredQuestion[] => {
  if (!sampling) return questions;
  const others = questions.filter(({ id, type }) => type === 'rating' && !sampling.core.includes(id));
  const left = new Set(shuffle(others, random(seed, 'sampling')).slice(sampling.size));
  return questions.filter(question => !left.has(question));
};

const mixed = (
  questions: readonly DeclaredQuestion[],
  { id }: Dimension,
  seed: number,
): readonly DeclaredQuestion[] => {
  const isItem = (question: DeclaredQuestion) => question.type === 'rating' && question.dimension === id;
  const order = shuffle(questions.filter(isItem), random(seed, `dimension ${id}`)).values();
  return questions.map(question => (isItem(question) ? order.next().value! : question));
};

const withOptions = (question: DeclaredQuestion, seed: number): DeclaredQuestion => {
  if (!('shuffle' in question) || !question.shuffle) return question;
  const { shuffle: _, ...rest } = question;
  const own = question.options.filter(({ other }) => other);
  const others = question.options.filter(({ other }) => !other);
  return { ...rest, options: [...shuffle(others, random(seed, `options ${question.id}`)), ...own] };
};

/** `end` goes by places, which a draw changes: it is said as a `skip` of the questions that stood behind. */
const byName = (survey: Survey, rule: LogicRule): LogicRule => {
  if (rule.action !== 'end') return rule;
  const ids = askedQuestions(survey, 'both').map(({ id }) => id);
  return { action: 'skip', questions: ids.slice(ids.indexOf(rule.after) + 1), when: rule.when };
};

/** Whether anything about a survey is left to chance. */
export const isDrawn = ({ sampling, dimensions, questions }: Survey): boolean =>
  sampling !== undefined ||
  dimensions.some(dimension => dimension.shuffle) ||
  questions.some(question => 'shuffle' in question && question.shuffle);

/**
 * The survey as one patient is asked it: the ratings that were drawn, items and options in an order of chance. What was not
 * drawn is no longer there, so it is neither asked nor missed, and a condition on it counts it as unanswered. The same seed
 * gives the same; `seedOf` makes one of a visit key, so that both sides of a pair are asked the same. Nothing of the result
 * is left to chance.
 *
 * @param seed any whole number; its lower 32 bits count
 * @example
 * drawSurvey(survey, 7).questions.length // => 9
 */
export function drawSurvey(survey: Survey, seed: number): Survey {
  if (!isDrawn(survey)) return survey;
  const { sampling: _, logic, ...rest } = survey;
  const order = survey.dimensions
    .filter(dimension => dimension.shuffle)
    .reduce((questions, dimension) => mixed(questions, dimension, seed), sampled(survey, seed));
  return {
    ...rest,
    dimensions: survey.dimensions.map(({ shuffle: _, ...dimension }) => dimension),
    questions: order.map(question => withOptions(question, seed)),
    ...(logic && { logic: logic.map(rule => byName(survey, rule)) }),
  };
}
