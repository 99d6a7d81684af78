import { textIn } from '../survey/text-in.ts';
import type { Contact } from '../types/contact.ts';
import type { ContactQuestion } from '../types/question.ts';
import type { Survey } from '../types/survey.ts';
import { checkContactFields } from './check-contact-fields.ts';

export interface ContactOptions {
  /** A UUID of version 4, made for this contact. */
  readonly id: string;
  /** BCP 47 tag of the language that is shown. */
  readonly locale: string;
  /** The time in milliseconds since 1970. */
  readonly now: number;
}

const hour = 3_600_000;

/**
 * What a patient gave to be reached by, as an object of its own. Call it only when the patient agreed to the question's `consent`.
 *
 * @throws RangeError when `checkContactFields` finds a fault.
 * @example
 * contactOf(survey, question, { phone: '0123 456' }, { id, locale: 'en', now: 0 }).submittedAt // => '1970-01-01T00:00:00.000Z'
 */
export function contactOf(
  survey: Survey,
  question: ContactQuestion,
  fields: Contact['fields'],
  { id, locale, now }: ContactOptions,
): Contact {
  const issue = checkContactFields(question, fields);
  if (issue) throw new RangeError(`${issue.field ?? question.id}: ${issue.code}, expected ${issue.expected}`);
  const given = Object.entries(fields).map(([field, value]) => [field, value.trim()] as const);
  return {
    id,
    survey: survey.id,
    version: survey.version,
    locale,
    consent: textIn(question.consent, locale, survey.locales),
    fields: Object.fromEntries(given.filter(([, value]) => value)),
    submittedAt: new Date(Math.floor(now / hour) * hour).toISOString(),
  };
}
