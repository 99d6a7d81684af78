import { checkContactFields } from '../session/check-contact-fields.ts';
import type { Contact } from '../types/contact.ts';
import type { ContactQuestion } from '../types/question.ts';
import type { Survey } from '../types/survey.ts';
import type { Text } from '../types/text.ts';
import { contactSchema } from './contact.ts';
import { guard } from './guard.ts';
import { message, oneOf, type SchemaIssue, shown } from './issue.ts';
import { wording } from './wording.ts';
import { schemaIssues } from './zod-issues.ts';

/**
 * Checks that a value is a Contact that this version of this Survey asks for: a contact question has these words of consent, asks for
 * these fields, and what was given leads to someone. What a person wrote is never repeated in a message.
 *
 * @param survey a Survey that `checkSurvey` accepts
 * @param value what `JSON.parse` gave, or any other value
 * @returns the contact, frozen; or every fault that was found, each with its place
 * @example
 * checkContact(survey, 'hello') // => { issues: [{ path: [], message: 'expected an object, got "hello"' }] }
 */
export function checkContact(survey: Survey, value: unknown): CheckedContact {
  const strange = guard(value);
  if (strange.length > 0) return { issues: strange };
  const result = contactSchema.safeParse(value, { error: wording, reportInput: true });
  if (!result.success) return { issues: schemaIssues(result.error.issues) };
  const contact = result.data;
  const issues = [...sourceFaults(survey, contact), ...consentFaults(survey, contact)];
  return issues.length === 0 ? { contact } : { issues };
}

/** What `checkContact` gives. */
export type CheckedContact = { readonly contact: Contact } | { readonly issues: readonly SchemaIssue[] };

function* sourceFaults(survey: Survey, contact: Contact): Iterable<SchemaIssue> {
  for (const [key, wanted] of [
    ['survey', survey.id],
    ['version', survey.version],
  ] as const)
    if (contact[key] !== wanted) yield { path: [key], message: message(shown(wanted), shown(contact[key])) };
}

function* consentFaults(survey: Survey, { consent, fields }: Contact): Iterable<SchemaIssue> {
  const asked = survey.questions.filter(
    (question): question is ContactQuestion =>
      question.type === 'contact' && variants(question.consent).includes(consent),
  );
  if (asked.length === 0) {
    yield { path: ['consent'], message: message('the words of consent of a contact question', 'others') };
    return;
  }
  const faults = asked.map(question => checkContactFields(question, fields));
  const [fault] = faults;
  if (!fault || faults.includes(undefined)) return;
  const { field, code, expected } = fault;
  const what = Array.isArray(expected) ? oneOf(expected) : String(expected);
  yield {
    path: ['fields', ...(field ? [field] : [])],
    message: message(
      code === 'too-long' ? `at most ${what} characters` : what,
      code === 'not-asked' ? shown(field) : code === 'required' ? 'nothing' : 'something else',
    ),
  };
}

const variants = ({ easy, ...plain }: Text): readonly unknown[] => [
  ...Object.values(plain),
  ...Object.values(easy ?? {}),
];
