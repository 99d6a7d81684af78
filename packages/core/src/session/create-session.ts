import { askedQuestions } from '../survey/asked-questions.ts';
import { type AnswerIssue, checkAnswer } from '../survey/check-answer.ts';
import { isAnswered } from '../survey/is-answered.ts';
import { pagesOf } from '../survey/pages-of.ts';
import { visibleQuestions } from '../survey/visible-questions.ts';
import type { Answer, Answers, Channel, Response } from '../types/response.ts';
import type { Phase, Question, Survey } from '../types/survey.ts';

export interface SessionOptions {
  readonly phase: Phase | 'both';
  /** BCP 47 tag of the language that is shown. */
  readonly locale: string;
  readonly channel: Channel;
  readonly visit?: string;
  /** What is not declared by the survey is left out of the Response. */
  readonly context?: Readonly<Record<string, string>>;
  /** Makes the Response id, a UUIDv7; called once. */
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
  /** Checks the page and moves on when it may be left. On the last page it only checks. */
  next(): readonly AnswerIssue[];
  /** Moves to the page before, if there is one; nothing given is lost. */
  back(): void;
  /**
   * The Response as of now: answers to visible questions that passed their check. Its status is `completed` on the last
   * page with nothing left to mend there, otherwise `partial`. Every call carries the same id.
   */
  finish(): Response;
}

/**
 * Starts a Session: keeps the answers and the place, applies the survey's logic, makes the Response.
 *
 * @throws RangeError when an answer is given to a question that the survey does not have.
 * @example
 * const session = createSession(survey, { phase: 'experience', locale: 'en', channel: 'web', id, now: Date.now });
 * session.answer('listens', { experience: 6 });
 * session.next() // => []
 */
export function createSession(survey: Survey, options: SessionOptions): Session {
  const { phase, context = {}, visit, channel } = options;
  const declared = Object.entries(context).filter(([id, value]) =>
    survey.context?.some(key => key.id === id && key.values.includes(value)),
  );
  const id = options.id();
  const startedAt = options.now();
  // Pages are cut before logic hides anything, so that a page never changes its place while it is being answered.
  const pages = pagesOf(askedQuestions(survey, phase));
  const answers = new Map<string, Answer>();
  let place = 0;

  const iso = (time: number) => new Date(time).toISOString();
  const all = (): Answers => Object.fromEntries(answers);
  const visible = () => new Set(visibleQuestions(survey, { phase, answers: all(), context }));
  const on = (page: readonly Question[] = []) => {
    const shown = visible();
    return page.filter(question => shown.has(question));
  };
  const step = (by: 1 | -1) => {
    const shown = visible();
    let to = place;
    do to += by;
    while (pages[to] && !pages[to]!.some(question => shown.has(question)));
    return pages[to] ? to : place;
  };
  const check = () =>
    on(pages[place])
      .map(question => checkAnswer(survey, question, answers.get(question.id), phase))
      .filter(issue => issue !== undefined);
  place = on(pages[0]).length ? 0 : step(1);

  const session: Session = {
    survey,
    phase,
    locale: options.locale,
    get answers() {
      return all();
    },
    get page() {
      return on(pages[place]);
    },
    get progress() {
      const shown = visible();
      const open = pages.filter(page => page.some(question => shown.has(question)));
      return { page: open.indexOf(pages[place]!) + 1, pages: open.length };
    },
    answer(question, answer) {
      const asked = survey.questions.find(({ id }) => id === question);
      if (!asked) throw new RangeError(`expected the id of a question of ${survey.id}, got ${question}`);
      if (answer)
        answers.set(question, asked.type === 'rating' ? { ...answers.get(question), ...answer } : answer);
      else answers.delete(question);
    },
    check,
    next() {
      const issues = check();
      if (!issues.length) place = step(1);
      return issues;
    },
    back() {
      place = step(-1);
    },
    finish() {
      const given = [...visible()].flatMap(question => {
        const answer = answers.get(question.id);
        const issue = checkAnswer(survey, question, answer, phase);
        return isAnswered(answer) && (!issue || issue.code === 'required')
          ? [[question.id, answer] as const]
          : [];
      });
      return {
        id,
        survey: survey.id,
        version: survey.version,
        phase,
        ...(visit && { visit }),
        locale: session.locale,
        channel,
        status: step(1) === place && !check().length ? 'completed' : 'partial',
        startedAt: iso(startedAt),
        submittedAt: iso(options.now()),
        answers: Object.fromEntries(given),
        ...(declared.length && { context: Object.fromEntries(declared) }),
      };
    },
  };
  return session;
}
