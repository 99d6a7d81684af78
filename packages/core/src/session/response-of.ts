import { isAnswered } from '../survey/is-answered.ts';
import type { Question } from '../types/question.ts';
import type { Answers, Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { AnswerCheck, SessionOptions } from './create-session-with.ts';

/** What a Response is made of. */
export interface SessionState {
  readonly survey: Survey;
  readonly options: SessionOptions & { readonly startedAt: number };
  readonly id: string;
  readonly locale: string;
  /** Everything given so far, also to questions that are hidden by now. */
  readonly answers: Answers;
  readonly visible: readonly Question[];
  /** On the last page, with nothing left to mend there. */
  readonly isCompleted: boolean;
}

/**
 * The Response of a Session as of now: answers to visible questions that passed their check, times in UTC, and of the
 * context what the survey declares. Apart from the Session itself, as a browser needs it only when all is answered.
 *
 * @example
 * responseOf(checkAnswer, { survey, options: { phase: 'experience', channel: 'web', startedAt: 0, now: Date.now }, id: id(), locale: 'en', answers: {}, visible: [], isCompleted: false }).startedAt // => '1970-01-01T00:00:00.000Z'
 */
export function responseOf(
  check: AnswerCheck,
  { survey, options, id, locale, answers, visible, isCompleted }: SessionState,
): Response {
  const { phase, visit, channel, context = {}, startedAt, now } = options;
  const iso = (time: number) => new Date(time).toISOString();
  const declared = Object.entries(context).filter(([key, value]) =>
    survey.context?.some(one => one.id === key && one.values.includes(value)),
  );
  const given = visible.filter(question => {
    const answer = answers[question.id];
    const code = check(survey, question, answer, phase)?.code ?? 'required';
    return isAnswered(answer) && code === 'required';
  });
  return {
    id,
    survey: survey.id,
    version: survey.version,
    phase,
    ...(visit && { visit }),
    locale,
    channel,
    status: isCompleted ? 'completed' : 'partial',
    startedAt: iso(startedAt),
    // A clock that is set back on the way must not make a submission older than its start.
    submittedAt: iso(Math.max(startedAt, now())),
    answers: Object.fromEntries(given.map(question => [question.id, answers[question.id]!])),
    ...(declared[0] && { context: Object.fromEntries(declared) }),
  };
}
