import type { Phase } from './question.ts';

/** A rating that does not apply to the patient: it is missing, never a midpoint or zero. */
export type NotApplicable = 'na';

/** The rating parts that the survey's design asks for; each an integer of the scale or `na`. */
export interface RatingAnswer {
  readonly expectation?: number | NotApplicable;
  readonly experience?: number | NotApplicable;
  readonly minimum?: number | NotApplicable;
  readonly desired?: number | NotApplicable;
  /** −3 (much worse than expected) to +3 (much better). */
  readonly disconfirmation?: number | NotApplicable;
  /** How much the item matters to the patient. */
  readonly importance?: number | NotApplicable;
}
export interface TextAnswer {
  readonly text: string;
}
export interface ChoiceAnswer {
  /** Option ids, in the order of a ranking the best first; `yes` or `no`. */
  readonly choice: readonly string[];
  /** The patient's own words to the chosen option that has `other`, at most 200 characters. */
  readonly other?: string;
}
export interface EmotionAnswer {
  /** Option id, or several where the question allows it. */
  readonly emotion: string | readonly string[];
}
export interface ConsentAnswer {
  readonly consent: boolean;
}
export interface AllocationAnswer {
  /** Points by dimension id. They count when they are whole, not negative and sum to 100. */
  readonly points: Readonly<Record<string, number>>;
}

/** What was given to one question. */
export type Answer =
  | RatingAnswer
  | TextAnswer
  | ChoiceAnswer
  | EmotionAnswer
  | ConsentAnswer
  | AllocationAnswer;

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

export type Channel = 'web' | 'link' | 'qr' | 'kiosk' | 'email' | 'phone' | 'paper';

/** One submission. It holds no identity: contact details travel in an object of their own. */
export interface Response {
  /** UUIDv7, made once before the first send: the idempotency key. */
  readonly id: string;
  readonly survey: string;
  readonly version: string;
  /** `both` when expectation and experience were asked in one sitting. */
  readonly phase: Phase | 'both';
  /** Opaque key that joins an expectation Response to its experience Response. */
  readonly visit?: string;
  /** BCP 47 tag of the language that was shown. */
  readonly locale: string;
  readonly channel: Channel;
  readonly status: 'completed' | 'partial';
  /** ISO 8601 in UTC with milliseconds. */
  readonly startedAt: string;
  readonly submittedAt: string;
  readonly answers: Answers;
  /** Only keys that the survey declares. */
  readonly context?: Readonly<Record<string, string>>;
}
