import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Adapter, Answer, AnswerIssue, Response, Session } from '@wellmet/core';
import type { Emit } from '../events.ts';

/** What the components show and do. */
export interface SurveyModel {
  /** Who reads it while drawing is drawn again when the page, the progress, the status or the issues change. */
  readonly session: Session;
  /** `failed`: the Response is made and has not left; it can be sent again as it is. */
  readonly status: 'asking' | 'sending' | 'failed' | 'sent';
  /** What was found at the last attempt to leave the page; it stands until the next. */
  readonly issues: readonly AnswerIssue[];
  /** How often the patient tried to leave a page; each try shows its findings anew. */
  readonly attempts: number;
  /** One signal per question, so that an answer redraws its question alone. */
  answerTo(question: string): ReadonlySignal<Answer | undefined>;
  /** `settled` is false while the patient is still typing. */
  answer(question: string, answer: Answer, settled?: boolean): void;
  back(): void;
  /** Leaves the page when its answers will do; on the last page sends them, and after a failure sends them again. */
  next(): void;
  /** Lets go of the page; a Response that has not left gets a last try. */
  destroy(): void;
}

export interface SurveyModelPorts {
  readonly session: Session;
  readonly adapter: Adapter;
  readonly emit: Emit;
  readonly report: (error: unknown) => void;
}

/** The state of one survey on the page, over the headless session of core. */
export function createSurveyModel({ session, adapter, emit, report }: SurveyModelPorts): SurveyModel {
  const layout = signal('');
  const answers = new Map<string, Signal<Answer | undefined>>();
  let status: SurveyModel['status'] = 'asking';
  let issues: SurveyModel['issues'] = [];
  let attempts = 0;
  let response: Response | undefined;

  const look = () => {
    layout.value = JSON.stringify([status, attempts, session.progress, session.page.map(({ id }) => id)]);
  };
  const answerTo = (question: string) => {
    if (!answers.has(question)) answers.set(question, signal(session.answers[question]));
    return answers.get(question)!;
  };
  // The same Response, so the same id: whichever copy arrives first is the one that is kept. Nobody is left to hear of a failure.
  const leave = () => void adapter.send(response!, { leaving: true }).catch(() => {});
  const send = async () => {
    const made = response ?? session.finish();
    if (!response && !emit('submit', { response: made })) return;
    response = made;
    status = 'sending';
    look();
    addEventListener('pagehide', leave);
    try {
      const receipt = await adapter.send(response);
      removeEventListener('pagehide', leave);
      status = 'sent';
      emit('sent', { response, receipt });
    } catch (error) {
      status = 'failed';
      report(error);
    }
    look();
  };
  look();

  return {
    get session() {
      void layout.value;
      return session;
    },
    get status() {
      return status;
    },
    get issues() {
      return issues;
    },
    get attempts() {
      return attempts;
    },
    answerTo,
    answer(question, answer, settled = true) {
      session.answer(question, answer);
      const given = session.answers[question]!;
      answerTo(question).value = given;
      look();
      if (settled) emit('answer', { question, answer: given });
    },
    back() {
      issues = [];
      session.back();
      look();
    },
    next() {
      if (status === 'sending') return;
      attempts++;
      const { page, pages } = session.progress;
      issues = session.next();
      look();
      if (!issues.length && page === pages) void send();
    },
    destroy() {
      if (status === 'failed') leave();
      if (status !== 'sending') removeEventListener('pagehide', leave);
    },
  };
}
