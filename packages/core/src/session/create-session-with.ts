import type { AnswerIssue } from '../survey/answer-issue.ts';
import { askedQuestions } from '../survey/asked-questions.ts';
import type { checkAnswer } from '../survey/check-answer.ts';
import { pagesOf } from '../survey/pages-of.ts';
import { visibleQuestions } from '../survey/visible-questions.ts';
import type { Phase, Question } from '../types/question.ts';
import type { Answer, Answers, Channel, Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { responseOf } from './response-of.ts';

export interface SessionOptions {
  readonly phase: Phase | 'both';
  /** BCP 47 tag of the language that is shown. */
  readonly locale: string;
  readonly channel: Channel;
  readonly visit?: string;
  /** What is not declared by the survey is left out of the Response. */
  readonly context?: Readonly<Record<string, string>>;
  /** When the answering began, where it is taken up again; now unless given. */
  readonly startedAt?: number;
  /** Makes the Response id, a UUIDv7; called once, when the first Response is made. */
  readonly id: () => string;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
}

/** One person answering a survey, without any user interface. */
export interface Session {
  readonly survey: Survey;
  readonly phase: Phase | 'both';
  /** The language shown; may change on the way. */
  locale: string;
  /** Everything given so far, also to questions that are hidden by now: going back brings it back. */
  readonly answers: Answers;
  /** The questions on the current page. */
  readonly page: readonly Question[];
  /** The current page, counted from 1, and how many there are as far as the answers tell. */
  readonly progress: { readonly page: number; readonly pages: number };
  /** Gives, changes or (without a second argument) takes back an answer. The parts of a rating are merged. */
  answer(question: string, answer?: Answer): void;
  /** What keeps the current page from being left; empty when nothing does. */
  check(): readonly AnswerIssue[];
  /**
   * Checks the page and moves on when it may be left. On the last page it only checks.
   *
   * @param from `progress.page` of the page that was shown when the patient asked to go on. When it is no longer the current
   * one, nothing happens: the second of two clicks skips no page.
   */
  next(from?: number): readonly AnswerIssue[];
  /** Moves to the page before, if there is one; nothing given is lost. */
  back(): void;
  /**
   * The Response as of now: answers to visible questions that passed their check. Its status is `completed` on the last
   * page with nothing left to mend there, otherwise `partial`. Every call carries the same id.
   */
  finish(): Response;
}

/** Holds one answer against its question: `checkAnswer` or the lighter `findUnfinished`. */
export type AnswerCheck = typeof checkAnswer;

/** The work that a Session takes from outside, as it is first needed when a page is left. */
export interface SessionWork {
  /** `checkAnswer`, or `findUnfinished` where a user interface offers only what fits its questions anyway. */
  readonly check: AnswerCheck;
  /** `responseOf`. */
  readonly finish: typeof responseOf;
}

/**
 * The bare Session: keeps the answers and the place, applies the survey's logic, makes the Response. What few surveys use
 * (a draw of questions, who answers, acknowledgements, a review, contact details, taking it up again) is added by
 * `createSession` of `@wellmet/core/session`, and a browser is spared it.
 *
 * @throws RangeError when an answer is given to a question that the survey does not have.
 * @example
 * createSessionWith({ check: checkAnswer, finish: responseOf }, survey, { phase: 'experience', locale: 'en', channel: 'web', id, now: Date.now }).progress.page // => 1
 */
export function createSessionWith(
  { check, finish }: SessionWork,
  survey: Survey,
  options: SessionOptions,
): Session {
  const { phase, context = {}, startedAt = options.now() } = options;
  // Pages are cut before logic hides anything, so that a page never changes its place while it is being answered.
  const pages = pagesOf(askedQuestions(survey, phase));
  let answers: Answers = {};
  let place = -1;
  let id: string | undefined;

  const visible = () => visibleQuestions(survey, { phase, answers, context });
  const open = () => {
    const shown = visible().map(({ id }) => id);
    return pages.map(page => page.filter(({ id }) => shown.includes(id)));
  };
  const step = (by: 1 | -1) => {
    const all = open();
    let to = place + by;
    while (all[to]?.length === 0) to += by;
    return all[to] ? to : place;
  };
  const checkPage = () =>
    session.page
      .map(question => check(survey, question, answers[question.id], phase))
      .filter(issue => issue !== undefined);

  const session: Session = {
    survey,
    phase,
    locale: options.locale,
    get answers() {
      return answers;
    },
    get page() {
      return open()[place] ?? [];
    },
    get progress() {
      const count = (some: readonly (readonly Question[])[]) => some.filter(page => page.length).length;
      const all = open();
      return { page: count(all.slice(0, place + 1)), pages: count(all) };
    },
    answer(question, answer) {
      const { type } = askedQuestions(survey, 'both').find(one => one.id === question) ?? {};
      if (!type) throw new RangeError(`expected the id of a question of ${survey.id}, got ${question}`);
      const { [question]: before, ...rest } = answers;
      answers = answer
        ? { ...rest, [question]: type === 'rating' ? { ...before, ...answer } : answer }
        : rest;
    },
    check: checkPage,
    next(from) {
      if (from && from !== session.progress.page) return [];
      const issues = checkPage();
      if (!issues.length) place = step(1);
      return issues;
    },
    back() {
      place = step(-1);
    },
    finish() {
      id ??= options.id();
      return finish(check, {
        survey,
        options: { ...options, startedAt },
        id,
        locale: session.locale,
        answers,
        visible: visible(),
        isCompleted: step(1) === place && !checkPage().length,
      });
    },
  };
  place = step(1);
  return session;
}
