import type {
  AnswerIssue,
  ChoiceQuestion,
  EmotionQuestion,
  Question,
  RatingPart,
  RatingQuestion,
  Scale,
  Session,
  SessionOptions,
  Survey,
  Text,
} from '@wellmet/core';
import type { ComponentChildren, h } from 'preact';
import type { MoreMessages } from './locales/more-messages.ts';
import type { SurveyModel } from './model/survey-model.ts';
import type { View } from './model/view.ts';
import type { Field } from './questions/question-props.ts';

/** How one scale of a rating differs from numbers on the survey's own scale. */
export interface RareScale {
  /** Beside `rating`, for the style sheet. */
  readonly kind?: string;
  readonly legend?: string | undefined;
  /** In place of the survey's own: that of a comparison. */
  readonly scale?: Scale;
  /** The whole name of a point, where words alone say it. */
  readonly name?: (value: number) => string;
  /** In place of a point's number, for the eye. */
  readonly look?: (value: number) => ComponentChildren;
}

/** What few surveys ask: it is loaded only for those that do. */
export interface MoreModule {
  readonly css: string;
  readonly enMore: MoreMessages;
  readonly fields: Readonly<Partial<Record<Question['type'], Field>>>;
  /** A session with everything that a survey can declare. */
  readonly startSession: (survey: Survey, options: SessionOptions) => Session;
  /** What of such a session changes what is drawn, beside its page. */
  readonly stateOf: (session: Session) => unknown;
  /** What keeps the page from being left, beside its answers. */
  readonly check: (model: SurveyModel) => readonly AnswerIssue[];
  /** The page was left. */
  readonly leave: (model: SurveyModel) => void;
  /** Sends what must not travel with the answers. */
  readonly sendApart: (model: SurveyModel) => Promise<void>;
  readonly text: (view: View, text: Text | undefined) => string;
  readonly wordingOf: (model: SurveyModel, question: Question) => Text;
  readonly rareScale: (view: View, question: RatingQuestion, part: RatingPart) => RareScale | undefined;
  /** Beside `question`, for the style sheet. */
  readonly partOf: (view: View, question: Question) => string;
  /** Over a page of items, where the design asks otherwise than usual. */
  readonly lead: (view: View) => string | undefined;
  /** Where an option takes words of the patient's own. */
  readonly otherField: (view: View, question: ChoiceQuestion | EmotionQuestion) => ComponentChildren;
  /** Under the questions of a page. */
  readonly underPage: (view: View) => ComponentChildren;
  /** In place of a page of questions: who answers, or what was understood. */
  readonly insteadOfPage: (view: View) => ComponentChildren;
  readonly thanks: (view: View) => Text | undefined;
  /** What is wrong, where the usual words do not say it. */
  readonly wordsFor: (view: View, issue: AnswerIssue) => string | undefined;
  /** Lends the Preact at hand to a file that has none of its own. */
  readonly borrowJsx?: (lent: typeof h) => void;
}
