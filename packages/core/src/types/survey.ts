import type { DeclaredQuestion, Respondent, Stage } from './question.ts';
import type { Verdict } from './report.ts';
import type { Acknowledgement, CaseRule, LogicRule } from './rule.ts';
import type { Text } from './text.ts';

/** How expectation and experience are asked. */
export type Design = 'paired' | 'recalled' | 'direct' | 'experience' | 'tolerance';

/**
 * When the expectation was asked. `prior`: before the visit. `recalled`: in the same sitting as the experience.
 * `normative`: as what should be. The three are different quantities and are never mixed in one aggregate.
 */
export type ExpectationTiming = 'prior' | 'recalled' | 'normative';

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
