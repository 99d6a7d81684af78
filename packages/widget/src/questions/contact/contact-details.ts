import type { AnswerIssue, Contact } from '@wellmet/core';
import { checkContactFields, type FullSession, uuidv4 } from '@wellmet/core/session';
import type { SurveyModel } from '../../model/survey-model.ts';

/** What was given to one contact question. It stands here alone: never among the answers, never on the device. */
export interface ContactDetails {
  readonly fields: Contact['fields'];
  readonly agreed: boolean;
  /** Made when it is first sent, so that each try carries the same id. */
  readonly contact?: Contact;
  readonly sent?: boolean;
}
const kept = new WeakMap<SurveyModel, Map<string, ContactDetails>>();

export const detailsOf = (model: SurveyModel, question: string): ContactDetails =>
  kept.get(model)?.get(question) ?? { fields: {}, agreed: false };

export function keepDetails(model: SurveyModel, question: string, details: Partial<ContactDetails>): void {
  const all = kept.get(model) ?? new Map<string, ContactDetails>();
  kept.set(model, all.set(question, { ...detailsOf(model, question), ...details }));
}

const isGiven = ({ fields, agreed }: ContactDetails) =>
  agreed || Object.values(fields).some(value => value.trim() !== '');

/** What keeps a page with contact questions from being left: details that lead to nobody, or that were not agreed to. */
export const contactIssues = (model: SurveyModel): readonly AnswerIssue[] =>
  model.session.page.flatMap((question): AnswerIssue[] => {
    if (question.type !== 'contact') return [];
    const details = detailsOf(model, question.id);
    if (!isGiven(details)) return [];
    const fault = checkContactFields(question, details.fields);
    if (!fault && details.agreed) return [];
    const expected = fault ? (fault.field ?? 'reach') : 'consent';
    return [{ question: question.id, code: 'required', expected, received: undefined }];
  });

const post = async (endpoint: string, contact: Contact) => {
  const here = new URL(endpoint, location.href).origin === location.origin;
  const answer = await fetch(endpoint, {
    method: 'POST',
    // To another origin as plain text, which needs no question beforehand that a page being left cannot wait for.
    headers: { 'content-type': here ? 'application/json' : 'text/plain' },
    body: JSON.stringify(contact),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    keepalive: true,
  });
  // Only who names it has it: a hotel's sign-in page answers 200 to everything.
  if (!answer.ok || !(await answer.text()).includes(contact.id))
    throw new Error(`${endpoint} answered ${answer.status} and did not name the contact as received`);
};

/** Hands over what was given and agreed to, apart from the answers: as an event, and to the endpoint where there is one. */
export async function sendContacts(model: SurveyModel): Promise<void> {
  const session = model.session as FullSession;
  const { contactEndpoint } = model.options;
  for (const [question, details] of kept.get(model) ?? []) {
    if (!details.agreed || details.sent) continue;
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const contact = details.contact ?? session.contact(question, details.fields, uuidv4(bytes));
    if (!details.contact) model.emit('contact', { contact });
    keepDetails(model, question, { contact });
    if (contactEndpoint) await post(contactEndpoint, contact);
    keepDetails(model, question, { sent: true });
  }
}
