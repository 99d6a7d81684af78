import type { Phase, Question } from '../types/question.ts';
import type { Answer, Answers } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { askedQuestions } from './asked-questions.ts';
import { holds } from './holds.ts';

export interface VisibleQuestionsOptions {
  readonly phase: Phase | 'both';
  readonly answers: Answers;
  readonly context?: Readonly<Record<string, string>>;
}

/**
 * The questions to ask, in order: those of the phase, without those that show, skip and end rules hide. The answer of a
 * hidden question counts as unanswered. When several rules name a question, one that hides it is enough.
 *
 * @example
 * visibleQuestions(survey, { phase: 'expectation', answers: {} }).map(question => question.id)[0] // => 'first'
 */
export function visibleQuestions(
  survey: Survey,
  { phase, answers, context = {} }: VisibleQuestionsOptions,
): readonly Question[] {
  const rules = survey.logic ?? [];
  const visible = new Map<string, Answer | undefined>();
  const met = (rule: (typeof rules)[number]) => holds(rule.when, id => visible.get(id), context);
  // A rule looks only at questions before the ones it hides, so one pass in order sees everything it needs.
  const asked = askedQuestions(survey, 'both').map(({ id }) => id);
  const hides = (rule: (typeof rules)[number], id: string): boolean =>
    rule.action === 'end'
      ? asked.indexOf(id) > asked.indexOf(rule.after) && met(rule)
      : rule.questions.includes(id) && met(rule) === (rule.action === 'skip');

  return askedQuestions(survey, phase).filter(({ id }) => {
    if (rules.some(rule => hides(rule, id))) return false;
    visible.set(id, Object.hasOwn(answers, id) ? answers[id] : undefined);
    return true;
  });
}
