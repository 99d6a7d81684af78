import type { Verdict } from './report.ts';

/** Plain text in several languages, keyed by BCP 47 tag. Never markup. */
export interface Text {
  /** The same in easy language, for whoever asks for it. */
  readonly easy?: Readonly<Record<string, string>>;
  readonly [locale: string]: string | Readonly<Record<string, string>>;
}

/** Which of the two moments a question belongs to: before the visit, or after it. */
export type Phase = 'expectation' | 'experience';

/** How expectation and experience are asked. */
export type Design = 'paired' | 'recalled' | 'direct' | 'experience' | 'tolerance';

/**
 * When the expectation was asked. `prior`: before the visit. `recalled`: in the same sitting as the experience.
 * `normative`: as what should be. The three are different quantities and are never mixed in one aggregate.
 */
export type ExpectationTiming = 'prior' | 'recalled' | 'normative';

/** Where in the journey a question belongs. */
export type Stage = 'before' | 'reception' | 'waiting' | 'care' | 'after';

/** Who answers: the patient, or someone for them. */
export type Respondent = 'patient' | 'carer' | 'parent' | 'staff';

/** A rating scale of integers `min … min + points − 1`, higher is better unless `direction` says otherwise. */
export interface Scale {
  /** Number of points, 2 to 11. */
  readonly points: number;
  /** Value of the lowest point; 1 unless given (a 0-10 scale has 11 points from 0). */
  readonly min?: number;
  /** `ascending` (default): the highest value is the best. `descending`: the lowest is. */
  readonly direction?: 'ascending' | 'descending';
  /** Words per value, keyed by the value as a string; both ends are required. */
  readonly labels: Readonly<Record<string, Text>>;
  /** Whether "does not apply to me" is offered. */
  readonly notApplicable?: boolean;
}

/** A named group of items. */
export interface Dimension {
  readonly id: string;
  readonly name: Text;
  /** Share of the weighted overall score; the weights of a survey sum to 100, or none is given and all are equal. */
  readonly weight?: number;
  /** `grid`: its items stand side by side where there is room; `list` unless given. */
  readonly display?: 'list' | 'grid';
  /** True when its items come in an order of chance; they then stand together and no rule leads from one to another. */
  readonly shuffle?: boolean;
}

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

/** What a logic rule or a case rule looks at. A question that is hidden or unanswered matches nothing but `answered: false`. */
export type Condition =
  | { readonly question: string; readonly answered: boolean }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly part: RatingPart | 'gap'; readonly atLeast: number }
  | { readonly question: string; readonly part: RatingPart | 'gap'; readonly atMost: number }
  | { readonly context: string; readonly is: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/**
 * `show`: the questions are hidden unless the condition holds. `skip`: they are hidden when it holds.
 * `end`: every question that stands behind `after` is hidden when it holds.
 * A condition may only look at questions that stand before the ones it hides.
 */
export type LogicRule =
  | { readonly action: 'show' | 'skip'; readonly questions: readonly string[]; readonly when: Condition }
  | { readonly action: 'end'; readonly after: string; readonly when: Condition };

export type CaseKind = 'complaint' | 'concern' | 'urgent-risk' | 'suggestion' | 'compliment';

/** A rule that opens a Case: something that needs a person. */
export interface CaseRule {
  readonly id: string;
  readonly kind: CaseKind;
  readonly when: Condition;
  readonly owner?: string;
}

/** A declared key of `Response.context`; undeclared keys are refused. */
export interface ContextKey {
  readonly id: string;
  readonly name: Text;
  /** The values that are accepted. */
  readonly values: readonly string[];
}

/** Asks the patient to split 100 points between the dimensions, after the visit: their own weights. */
export interface Allocation {
  /** Where the answer stands among the answers; no question has the same id. */
  readonly id: string;
  readonly text: Text;
}

/** Who may answer, and how that is asked; before everything else. It travels as `context.respondent`. */
export interface RespondentChoice {
  readonly text: Text;
  readonly options: readonly { readonly id: Respondent; readonly text: Text }[];
}

/** Words that answer what the patient said: kind, plain, asking for nothing. */
export interface Acknowledgement {
  readonly id: string;
  readonly when: Condition;
  readonly text: Text;
  /** Id of a contact question, which is asked only where the condition holds and the patient says yes to it. */
  readonly offer?: string;
}

/** Asks each patient a part of the ratings. What was not drawn was not asked. */
export interface Sampling {
  /** Ids of the ratings that everyone is asked. */
  readonly core: readonly string[];
  /** How many of the other ratings are drawn. */
  readonly size: number;
}

/** A versioned definition of what is asked. */
export interface Survey {
  readonly $schema?: string;
  readonly id: string;
  /** Semantic version. */
  readonly version: string;
  /** The languages every text is given in; the first is the fallback. */
  readonly locales: readonly string[];
  readonly title: Text;
  /** Shown before the first question. */
  readonly intro?: Text;
  /** Shown after the last answer is sent. */
  readonly thanks?: Text;
  /** Shown instead, by how this one patient's experiences compare with their expectations. */
  readonly thanksFor?: Partial<Readonly<Record<Verdict, Text>>>;
  /** Where to turn when it cannot wait: always shown. */
  readonly urgent?: Text;
  /** Heading of a last step that says back what was understood, before it is sent. */
  readonly review?: Text;
  readonly design: Design;
  /** Set when expectations are asked as what should be; otherwise it follows from the Response (joined: prior, both: recalled). */
  readonly expectationTiming?: ExpectationTiming;
  readonly scales: Readonly<Record<string, Scale>>;
  readonly dimensions: readonly Dimension[];
  readonly questions: readonly DeclaredQuestion[];
  /** Headings of the sections that the stages make. */
  readonly stages?: Partial<Readonly<Record<Stage, Text>>>;
  readonly respondent?: RespondentChoice;
  readonly sampling?: Sampling;
  readonly acknowledgements?: readonly Acknowledgement[];
  readonly allocation?: Allocation;
  readonly logic?: readonly LogicRule[];
  readonly cases?: readonly CaseRule[];
  readonly context?: readonly ContextKey[];
}
