import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Adapter, Answer, AnswerIssue, Response, Session } from '@wellmet/core';
import type { Emit } from '../events.ts';
import type { LaterModule } from '../later-module.ts';

/** What came with the later file, and the way out for the Response. */
export type Later = LaterModule & { readonly adapter: Adapter };

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
  /** There once `ready` has resolved. */
  readonly later: Later | undefined;
  /** Waits for the later file, and asks for it again when it could not be had. */
  ready(): Promise<Later>;
  /** One signal per question, so that an answer redraws its question alone. */
  answerTo(question: string): ReadonlySignal<Answer | undefined>;
  /** `settled` is false while the patient is still typing. */
  answer(question: string, answer: Answer, settled?: boolean): void;
  back(): void;
  /** Leaves the page when its answers will do; on the last page sends them, and after a failure sends them again. */
  next(): Promise<void>;
  /** Lets go of the page; a Response that has not left gets a last try. */
  destroy(): void;
}

export interface SurveyModelPorts {
  readonly session: Session;
  readonly loadLater: () => Promise<Later>;
  readonly emit: Emit;
  readonly report: (error: unknown) => void;
}

/** The state of one survey on the page, over the headless session of core. */
export function createSurveyModel({ session, loadLater, emit, report }: SurveyModelPorts): SurveyModel {
  const layout = signal('');
  const answers = new Map<string, Signal<Answer | undefined>>();
  let status: SurveyModel['status'] = 'asking';
  let issues: SurveyModel['issues'] = [];
  let attempts = 0;
  let later: Later | undefined;
  let loading: Promise<Later> | undefined;
  let response: Response | undefined;

  const look = () => {
    layout.value = JSON.stringify([status, attempts, session.progress, session.page.map(({ id }) => id)]);
  };
  const answerTo = (question: string) => {
    if (!answers.has(question)) answers.set(question, signal(session.answers[question]));
    return answers.get(question)!;
  };
  const ready = () => {
    loading ??= loadLater();
    return loading.then(
      loaded => {
        later = loaded;
        return loaded;
      },
      error => {
        loading = undefined;
        throw error;
      },
    );
  };
  // The same Response, so the same id: whichever copy arrives first is the one that is kept. Nobody is left to hear of a failure.
  const leave = () => void later!.adapter.send(response!, { leaving: true }).catch(() => {});
  const send = async () => {
    const made = response ?? session.finish();
    if (!response && !emit('submit', { response: made })) return;
    response = made;
    status = 'sending';
    look();
    addEventListener('pagehide', leave);
    try {
      const receipt = await later!.adapter.send(response);
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
    get later() {
      return later;
    },
    ready,
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
    async next() {
      try {
        await ready();
      } catch (error) {
        // The patient stays on the page, and the next try asks again.
        return report(error);
      }
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
