import type { ContactField } from './question.ts';

/**
 * How a patient can be reached, given on purpose. It has no visit and no answers, an id of its own and an hour instead of a time,
 * so that nothing joins it to a Response.
 */
export interface Contact {
  /** UUID of version 4: unlike that of a Response it says nothing of when it was made. */
  readonly id: string;
  readonly survey: string;
  readonly version: string;
  /** BCP 47 tag of the language that was shown. */
  readonly locale: string;
  /** The words that the patient agreed to. */
  readonly consent: string;
  /** What the patient gave; at least one, and none is blank. */
  readonly fields: Partial<Readonly<Record<ContactField, string>>>;
  /** ISO 8601 in UTC, the hour begun: `2026-11-21T10:00:00.000Z`. */
  readonly submittedAt: string;
}
