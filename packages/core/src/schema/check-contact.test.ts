import { expect, test } from 'vitest';
import { contactOf } from '../session/contact-of.ts';
import { guidedSurvey } from '../session/guided-survey.ts';
import type { Contact } from '../types/contact.ts';
import type { ContactQuestion } from '../types/question.ts';
import { checkContact } from './check-contact.ts';
import type { Path } from './issue.ts';
import { withValue } from './testing/with-value.ts';

const question = guidedSurvey.questions.find(({ id }) => id === 'call') as ContactQuestion;
const contact: Contact = contactOf(
  guidedSurvey,
  question,
  { name: 'Ada', phone: '0123 456' },
  { id: '0193509a-6c00-4a63-8f3e-2f0b7c1d9e55', locale: 'en', now: Date.UTC(2026, 10, 21, 10, 59) },
);

test('what contactOf makes is accepted as it is', () => {
  expect(checkContact(guidedSurvey, contact)).toEqual({ contact });
});

test.each<readonly [Path, unknown, string]>([
  [['id'], '0193509a-6c00-7a63-8f3e-2f0b7c1d9e55', 'expected a UUID of version 4 in lower case'],
  [['survey'], 'other', 'expected "sample", got "other"'],
  [['version'], '2.0.0', 'expected "1.0.0", got "2.0.0"'],
  [['visit'], 'k3f9', 'expected only id, survey, version, locale, consent, fields, submittedAt, got "visit"'],
  [['answers'], {}, 'expected only id, survey, version'],
  [
    ['submittedAt'],
    '2026-11-21T10:59:00.000Z',
    'expected a full hour in UTC such as 2026-11-21T10:00:00.000Z',
  ],
  [['consent'], 'I agree to anything', 'expected the words of consent of a contact question, got others'],
  [['fields', 'email'], 'nowhere', 'expected email, got something else'],
  [['fields', 'phone'], 'x'.repeat(51), 'expected at most 50 characters, got something else'],
  [['fields', 'message'], 'Hi', 'expected "name", "phone" or "email", got "message"'],
  [['fields'], { name: 'Ada' }, 'expected "phone" or "email", got nothing'],
])('%j = %j is refused at its place', (path, value, message) => {
  const checked = checkContact(guidedSurvey, withValue(contact, path, value));
  expect(checked).toEqual({ issues: [{ path, message: expect.stringContaining(message) }] });
});

test('no message repeats what a person wrote', () => {
  const wrong = { ...contact, fields: { phone: 'my neighbour Bo', name: 'Ada' } };
  expect(JSON.stringify(checkContact(guidedSurvey, wrong))).not.toMatch(/Bo|Ada/);
});
