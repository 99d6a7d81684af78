import type { Contact } from '../types/contact.ts';
import type { ContactField, ContactQuestion } from '../types/question.ts';

/** Why contact details cannot be sent, as data: the sentence is made where it is shown. */
export interface ContactIssue {
  /** The field at fault; absent where nothing was given to reach anyone by. */
  readonly field?: ContactField;
  readonly code: 'required' | 'not-asked' | 'wrong-form' | 'too-long';
  /** What would do: the fields that are asked, the most characters, or the name of the form. */
  readonly expected: string | number | readonly string[];
}

const longest: Readonly<Record<ContactField, number>> = { name: 200, phone: 50, email: 254, message: 2000 };
const forms: Partial<Readonly<Record<ContactField, RegExp>>> = {
  email: /^[^\s@]+@[^\s@]+$/,
  phone: /(\p{Nd}.*){4}/su,
};

/**
 * Holds what was given to a contact question against it; `undefined` when it may be sent. Nobody has to give anything, but what is
 * sent must lead to someone: an e-mail address or phone number where one is asked, otherwise any field. An address must have an @, a
 * number four digits; whether they are right only a call can tell. A name has at most 200 characters, a phone number 50, an e-mail
 * address 254, a message 2000.
 *
 * @example
 * checkContactFields({ fields: ['name', 'phone'] }, { phone: 'later' }).code // => 'wrong-form'
 */
export function checkContactFields(
  { fields: asked }: Pick<ContactQuestion, 'fields'>,
  fields: Contact['fields'],
): ContactIssue | undefined {
  for (const [name, given] of Object.entries(fields)) {
    const field = name as ContactField;
    const value = given.trim();
    if (!asked.includes(field)) return { field, code: 'not-asked', expected: asked };
    if (value.length > longest[field]) return { field, code: 'too-long', expected: longest[field] };
    if (value && forms[field]?.test(value) === false) return { field, code: 'wrong-form', expected: field };
  }
  const ways = asked.filter(field => field === 'phone' || field === 'email');
  const needed = ways.length > 0 ? ways : asked;
  return needed.some(field => fields[field]?.trim()) ? undefined : { code: 'required', expected: needed };
}
