import type { RatingPart } from './question.ts';
import type { Text } from './text.ts';

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

/** Words that answer what the patient said: kind, plain, asking for nothing. */
export interface Acknowledgement {
  readonly id: string;
  readonly when: Condition;
  readonly text: Text;
  /** Id of a contact question, which is asked only where the condition holds and the patient says yes to it. */
  readonly offer?: string;
}
