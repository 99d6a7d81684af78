import type {
  Adapter,
  AnswerCheck,
  AnswerIssue,
  Question,
  RatingAnswer,
  responseOf,
  Scale,
} from '@wellmet/core';
import type { ComponentChildren, h } from 'preact';
import type { Host } from './host.ts';
import type { LaterKey } from './locales/en.ts';
import type { Messages } from './locales/messages.ts';
import type { SurveyModel } from './model/survey-model.ts';
import type { View } from './model/view.ts';
import type { Options } from './options.ts';
import type { Field } from './questions/question-props.ts';

/** What is needed only once the first question is read: it is loaded while the patient reads. */
export interface LaterModule {
  readonly css: string;
  /** Completes the built-in English. */
  readonly enLater: Pick<Messages, LaterKey>;
  /** Asks the types of question that surveys seldom begin with. */
  readonly fields: Readonly<Partial<Record<Question['type'], Field>>>;
  readonly check: AnswerCheck;
  readonly finish: typeof responseOf;
  /** @throws Error that names the first option whose value will not do. */
  readonly checkOptions: (options: Options) => void;
  /** Makes the id of a Response. */
  readonly id: () => string;
  readonly wordsFor: (view: View, issue: AnswerIssue) => string;
  readonly errorSummary: (view: View) => ComponentChildren;
  /** What makes it easier to read: languages, larger text, easy words, a voice. */
  readonly tools: (view: View) => ComponentChildren;
  /** What was expected and what it was, on one line. */
  readonly mark: (scale: Scale, answer: RatingAnswer) => ComponentChildren;
  /** Calls back when the device has found its voices. */
  readonly onVoices: (found: () => void, signal: AbortSignal) => void;
  /** Ends what is being read out. */
  readonly silence: () => void;
  /** Moving on, back, and letting go of the page: see moving.ts. */
  readonly next: (model: SurveyModel) => void;
  readonly back: (model: SurveyModel) => void;
  readonly letGo: (model: SurveyModel) => void;
  /** Lends the Preact at hand to a file that has none of its own. */
  readonly borrowJsx?: (lent: typeof h) => void;
  /** @throws Error when the options name no place that answers can go to. */
  readonly adapterFor: (options: Options, host: Host) => Adapter;
  /** Gives the survey what there is already: see take-up.ts. */
  readonly takeUp: (model: SurveyModel, host: Host) => Promise<void>;
}
