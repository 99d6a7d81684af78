import type { Text } from './text.ts';

/** Which of the two moments a question belongs to: before the visit, or after it. */
export type Phase = 'expectation' | 'experience';

/** Where in the journey a question belongs. */
export type Stage = 'before' | 'reception' | 'waiting' | 'care' | 'after';

/** Who answers: the patient, or someone for them. */
export type Respondent = 'patient' | 'carer' | 'parent' | 'staff';

/** One selectable option of a choice or emotion question. */
export interface Option {
  readonly id: string;
  readonly text: Text;
  /** True when the patient may add words of their own, at most 200 characters; one option of a choice at most. */
  readonly other?: boolean;
}

interface QuestionBase {
  readonly id: string;
  readonly text: Text;
  /** The wording for someone who answers for the patient, or beside them. */
  readonly textFor?: Partial<Readonly<Record<Respondent, Text>>>;
  /** A second, quieter line. */
  readonly hint?: Text;
  readonly stage: Stage;
  /** Who acts on the answer: a role of the clinic such as `reception`, never a person. */
  readonly owner?: string;
  /** Whether the page can be left without an answer; false unless given. */
  readonly required?: boolean;
  /** The moments the question is asked in; both unless given. */
  readonly phases?: readonly Phase[];
  /** The survey version that last changed the meaning of this question; versions compare only where it agrees. */
  readonly since?: string;
  /** True when the wording is mandated and must not be edited. */
  readonly locked?: boolean;
}

/** A rating; with a `dimension` it is an Item and counts towards a score. */
export interface RatingQuestion extends QuestionBase {
  readonly type: 'rating';
  /** Id of a scale of the survey. */
  readonly scale: string;
  readonly dimension?: string;
  /** True when agreeing is bad; the item is scored as min + max − value. On a descending scale the two turns cancel. */
  readonly reverse?: boolean;
  /** True when the patient also rates, after the visit and on the same scale, how much the item matters. */
  readonly importance?: boolean;
  /** What the points look like: `numbers` unless given. The words stay in each. */
  readonly display?: 'numbers' | 'faces' | 'stars';
  /** The published number that is made of this question alone. */
  readonly score?: QuestionScore;
}

/**
 * `nps`: 0-10, promoters minus detractors. `csat`: share of the two best points. `ces`: mean, in the scale's direction.
 * `fft`: positive and negative shares of the NHS Friends and Family Test, with "do not know" in the denominator.
 */
export type QuestionScore = 'nps' | 'csat' | 'ces' | 'fft';

/** `ranked-choice`: the options are put in an order, the best first; some may be left out. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'single-choice' | 'multiple-choice' | 'ranked-choice';
  readonly options: readonly Option[];
  /** True when the options come in an order of chance; one with `other` stays last. */
  readonly shuffle?: boolean;
}

/** Answered by the option `yes` or `no`; their words are those of the user interface. */
export interface YesNoQuestion extends QuestionBase {
  readonly type: 'yes-no';
}

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  /** Longest answer in characters; 2000 unless given. */
  readonly maxLength?: number;
}

/** How the patient feels: one of several named feelings. */
export interface EmotionQuestion extends QuestionBase {
  readonly type: 'emotion';
  readonly options: readonly Option[];
  /** True when more than one feeling may be named. */
  readonly several?: boolean;
}

/** Only words to read: it has no answer and cannot be required. */
export interface StatementQuestion extends QuestionBase {
  readonly type: 'statement';
}

/** A box to tick. Where it is required, the survey goes on only when it is ticked. Conditions see it as `yes` or `no`. */
export interface ConsentQuestion extends QuestionBase {
  readonly type: 'consent';
}

export type ContactField = 'name' | 'phone' | 'email' | 'message';

/** Asks how the patient can be reached. What is given is a Contact of its own, never part of a Response; it cannot be required. */
export interface ContactQuestion extends QuestionBase {
  readonly type: 'contact';
  readonly fields: readonly ContactField[];
  /** What the patient agrees to by giving it. */
  readonly consent: Text;
}

/** Asks for 100 points, split between the dimensions. It stands in no survey: it is made of `Survey.allocation`. */
export interface AllocationQuestion extends QuestionBase {
  readonly type: 'allocation';
}

/** A question as a survey declares it. */
export type DeclaredQuestion =
  | RatingQuestion
  | ChoiceQuestion
  | YesNoQuestion
  | TextQuestion
  | EmotionQuestion
  | StatementQuestion
  | ConsentQuestion
  | ContactQuestion;

/** A question as it is asked. */
export type Question = DeclaredQuestion | AllocationQuestion;

/** A numeric part of an answer that a condition can look at; `gap` is experience − expectation. */
export type RatingPart =
  | 'expectation'
  | 'experience'
  | 'minimum'
  | 'desired'
  | 'disconfirmation'
  | 'importance';
