import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Adapter, Answer, AnswerIssue, Response, Session } from '@wellmet/core';
import type { Emit } from '../events.ts';
import type { LaterModule } from '../later-module.ts';
import type { MoreModule } from '../more-module.ts';
import type { Options } from '../options.ts';

/** What came with the later file, with what few surveys ask where this one does, and the way out for the Response. */
export type Later = LaterModule & { readonly adapter: Adapter; readonly more: MoreModule | undefined };

/** How the patient wishes to read. */
export interface Wishes {
  readonly large?: boolean;
  readonly easy?: boolean;
  /** While the page is read out. */
  readonly reading?: boolean;
}

/** What the components show and do. What is written to is for `moving.ts` alone, which comes with the later file. */
export interface SurveyModel extends SurveyModelPorts {
  /** Who reads it while drawing is drawn again when `look` finds a change. */
  readonly session: Session;
  /** `failed`: the Response is made and has not left; it can be sent again as it is. */
  status: 'asking' | 'sending' | 'failed' | 'sent';
  /** What was found at the last attempt to leave the page; it stands until the next. */
  issues: readonly AnswerIssue[];
  /** How often the patient moved, or tried to; each try shows its findings anew. */
  attempts: number;
  /** While what was understood is said back; the next step sends it. */
  reviewing: boolean;
  /** Made once, before the first send. */
  response?: Response;
  /** No longer minds that the page is left. */
  stopLeaving?: () => void;
  /** There once `ready` has resolved. */
  later: Later | undefined;
  /** Changes when the later file has come, and when what it offers has. */
  readonly offers: Signal<number>;
  readonly wishes: Signal<Wishes>;
  /** Waits for the later file, and asks for it again when it could not be had. */
  ready(): Promise<Later>;
  /** Draws again what has changed: the page, the progress, the status, the issues. */
  look(): void;
  /** One signal per question, so that an answer redraws its question alone. */
  answerTo(question: string): ReadonlySignal<Answer | undefined>;
  /** Gives, changes or takes back; `settled` is false while the patient is still typing. */
  answer(question: string, answer: Answer | undefined, settled?: boolean): void;
  next(): Promise<void>;
}

export interface SurveyModelPorts {
  readonly session: Session;
  readonly options: Options;
  /** On a device that others use. */
  readonly shared: boolean;
  readonly loadLater: () => Promise<Later>;
  readonly emit: Emit;
  readonly report: (error: unknown) => void;
}

/** The state of one survey on the page, over the headless session of core. */
export function createSurveyModel(ports: SurveyModelPorts): SurveyModel {
  const { session, loadLater, emit, report } = ports;
  const layout = signal('');
  const answers = new Map<string, Signal<Answer | undefined>>();
  let loading: Promise<Later> | undefined;

  const model: SurveyModel = {
    ...ports,
    get session() {
      void layout.value;
      return session;
    },
    status: 'asking',
    issues: [],
    attempts: 0,
    reviewing: false,
    later: undefined,
    offers: signal(0),
    wishes: signal({}),
    ready() {
      loading ??= loadLater();
      return loading.then(
        later => {
          model.later = later;
          model.offers.value++;
          return later;
        },
        error => {
          loading = undefined;
          throw error;
        },
      );
    },
    look() {
      const { status, attempts, reviewing, later } = model;
      layout.value = JSON.stringify([
        status,
        attempts,
        reviewing,
        later?.more?.stateOf(session),
        session.progress,
        session.page.map(({ id }) => id),
      ]);
    },
    answerTo(question) {
      if (!answers.has(question)) answers.set(question, signal(session.answers[question]));
      return answers.get(question)!;
    },
    answer(question, answer, settled = true) {
      session.answer(question, answer);
      const given = session.answers[question];
      model.answerTo(question);
      answers.get(question)!.value = given;
      // Otherwise an answer changes nothing but its own question.
      if (session.survey.logic || model.later?.more) model.look();
      if (settled) emit('answer', { question, ...(given && { answer: given }) });
    },
    async next() {
      const { page } = session.progress;
      try {
        await model.ready();
      } catch (error) {
        // The patient stays on the page, and the next try asks again.
        return report(error);
      }
      // The second of two clicks skips no page.
      if (model.status !== 'sending' && session.progress.page === page) model.later!.next(model);
    },
  };
  return model;
}
