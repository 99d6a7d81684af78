import { askedQuestions } from '../survey/asked-questions.ts';
import { checkAnswer } from '../survey/check-answer.ts';
import { holds } from '../survey/holds.ts';
import { textIn } from '../survey/text-in.ts';
import { visibleQuestions } from '../survey/visible-questions.ts';
import type { Contact } from '../types/contact.ts';
import type { Question, Respondent } from '../types/question.ts';
import type { Answer, Answers } from '../types/response.ts';
import type { Acknowledgement } from '../types/rule.ts';
import type { Survey } from '../types/survey.ts';
import type { Text } from '../types/text.ts';
import { contactOf } from './contact-of.ts';
import { createSessionWith, type Session, type SessionOptions } from './create-session-with.ts';
import { drawSurvey, isDrawn } from './draw-survey.ts';
import { offerKey, withOffers } from './offers.ts';
import { pipe } from './pipe.ts';
import { responseOf } from './response-of.ts';
import { type ReviewEntry, reviewOf } from './review-of.ts';
import { refusal, type SavedSession } from './saved-session.ts';
import { type Section, sectionOf } from './section-of.ts';
import { wordingFor } from './wording-for.ts';
import type { WordsOptions } from './words-of.ts';

export interface FullSessionOptions extends SessionOptions {
  /** Where the survey leaves something to chance: any whole number, such as `seedOf(visit)`. */
  readonly seed?: number;
  /** What `save` gave, to be taken up again. */
  readonly saved?: SavedSession;
}

/** A Session with everything that a survey can declare. */
export interface FullSession extends Session {
  /** Who answers; while it is `undefined` and the survey has a `respondent`, that is to be asked before the first page. */
  respondent: Respondent | undefined;
  /** The heading that the current page stands under. */
  readonly section: Section | undefined;
  /** Those that hold and were not yet read. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** Notes that one was read, and whether the patient took its offer: then its contact question is asked. */
  acknowledge(id: string, taken?: boolean): void;
  /** A text of the survey as it is shown now: in the language, with the answers that it names. */
  textOf(text: Text | undefined, words: Omit<WordsOptions, 'locale'>): string;
  /** The words of a question for whoever answers. */
  wordingOf(question: Question): Text;
  /** What was understood, question by question; empty where nothing was answered. */
  review(words: Omit<WordsOptions, 'locale'>): readonly ReviewEntry[];
  /** Moves to the page of a question that is asked; onwards no further than a page that cannot be left yet. */
  goTo(question: string): void;
  /**
   * An object of its own of what was given to a contact question; nothing of it stays in the session. Call it only when the patient
   * agreed to the question's `consent`.
   *
   * @param id a UUID of version 4, made for this contact: `uuidv4`
   * @throws RangeError when the question is none of the survey's contact questions, or when `checkContactFields` finds a fault.
   */
  contact(question: string, fields: Contact['fields'], id: string): Contact;
  /** The session as plain JSON, without contact details. */
  save(): SavedSession;
}

/**
 * Starts a Session with everything that a survey can declare: draws and orders what is left to chance, asks who answers, acknowledges,
 * says back what was understood, makes contact details, and is saved and taken up again.
 *
 * @throws RangeError when the survey leaves something to chance and there is no seed; when what was saved is of another survey,
 * version, phase or visit; when an answer is given to a question that the survey does not have or that was not drawn.
 * @example
 * createSession(survey, { phase: 'experience', locale: 'en', channel: 'web', id, now: Date.now }).progress.page // => 1
 */
export function createSession(survey: Survey, options: FullSessionOptions): FullSession {
  const { phase, visit, saved, now, seed = saved?.seed } = options;
  const { id: survey_, version } = survey;
  const reason =
    saved && refusal(saved, { survey: survey_, version, phase, ...(visit !== undefined && { visit }) });
  if (reason) throw new RangeError(reason);
  if (isDrawn(survey) && seed === undefined)
    throw new RangeError(`seed: expected a whole number, because ${survey_} leaves something to chance`);
  const drawn = withOffers(drawSurvey(survey, seed ?? 0));
  const startedAt = saved?.startedAt ?? now();
  // The base looks at its context anew for each question it shows, so what is learnt on the way is put there.
  const context: Record<string, string> = { ...options.context };
  let id = saved?.id;
  const session = createSessionWith({ check: checkAnswer, finish: responseOf }, drawn, {
    ...options,
    context,
    startedAt,
    id: () => (id ??= options.id()),
  });
  const finish = session.finish;
  const read = new Set<string>();
  const taken = new Set<string>();

  const isRespondent = (one: string | undefined): one is Respondent =>
    survey.respondent?.options.some(option => option.id === one) === true;
  const visible = () => visibleQuestions(drawn, { phase, answers: session.answers, context });
  const visibleAnswers = () => pick(session.answers, visible());
  const wordingOf = (question: Question) => wordingFor(question, full.respondent);

  const more: Omit<FullSession, keyof Session> & Pick<Session, 'finish'> = {
    get respondent() {
      return isRespondent(context.respondent) ? context.respondent : undefined;
    },
    set respondent(one) {
      if (isRespondent(one)) context.respondent = one;
      else delete context.respondent;
    },
    get section() {
      return sectionOf(drawn, session.page);
    },
    get acknowledgements() {
      const answers = visibleAnswers();
      return (drawn.acknowledgements ?? []).filter(
        one => !read.has(one.id) && holds(one.when, question => answers[question], context),
      );
    },
    acknowledge(one, isTaken = false) {
      read.add(one);
      if (isTaken) taken.add(one);
      else taken.delete(one);
      context[offerKey(one)] = isTaken ? 'yes' : 'no';
    },
    textOf: (text, words) => {
      const shown = textIn(text, session.locale, drawn.locales, words.easy);
      return pipe(drawn, visibleAnswers(), shown, { ...words, locale: session.locale });
    },
    wordingOf,
    review: words =>
      reviewOf(drawn, visibleAnswers(), { ...words, locale: session.locale }, question =>
        full.textOf(wordingOf(question), words),
      ),
    goTo(question) {
      const order = visible().map(({ id }) => id);
      const to = order.indexOf(question);
      const isBehind = () => to < order.indexOf(session.page[0]?.id ?? '');
      if (to < 0) return;
      while (isBehind()) session.back();
      goForward(session, question);
    },
    contact(question, fields, contactId) {
      const asked = survey.questions.find(one => one.id === question);
      if (asked?.type !== 'contact')
        throw new RangeError(`expected the id of a contact question of ${survey_}, got ${question}`);
      return contactOf(survey, asked, fields, { id: contactId, locale: session.locale, now: now() });
    },
    save: () => ({
      survey: survey_,
      version,
      phase,
      ...(visit !== undefined && { visit }),
      ...(seed !== undefined && { seed }),
      startedAt,
      ...(id !== undefined && { id }),
      ...(full.respondent && { respondent: full.respondent }),
      answers: pick(session.answers, askedQuestions(drawn, 'both')),
      ...(session.page[0] && { page: session.page[0].id }),
      read: [...read],
      taken: [...taken],
    }),
    finish() {
      const response = finish();
      const { respondent } = full;
      return respondent ? { ...response, context: { ...response.context, respondent } } : response;
    },
  };
  const full = Object.defineProperties(session, Object.getOwnPropertyDescriptors(more)) as FullSession;
  if (saved) takeUp(full, drawn, saved);
  return full;
}

/** What was saved may have been changed since: what does not fit any more is left out. */
function takeUp(
  session: FullSession,
  survey: Survey,
  { respondent, answers, page, read, taken }: SavedSession,
): void {
  session.respondent = respondent;
  for (const question of askedQuestions(survey, session.phase)) {
    const answer = answers[question.id];
    const issue = answer && checkAnswer(survey, { ...question, required: false }, answer, session.phase);
    if (answer && !issue) session.answer(question.id, answer);
  }
  for (const id of read) session.acknowledge(id, taken.includes(id));
  if (page !== undefined) goForward(session, page);
}

function goForward(session: Session, question: string): void {
  const isThere = () => session.page.some(({ id }) => id === question);
  for (let at = 0; !isThere() && at < session.progress.page; ) {
    at = session.progress.page;
    if (session.next().length > 0) return;
  }
}

/** The answers to these questions; nothing stands for a statement, and contact details never among answers. */
const pick = (answers: Answers, questions: readonly Question[]): Answers =>
  Object.fromEntries(
    questions.flatMap(({ id, type }): [string, Answer][] => {
      const answer = answers[id];
      return answer && type !== 'statement' && type !== 'contact' ? [[id, answer]] : [];
    }),
  );
