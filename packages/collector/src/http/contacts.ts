import { checkContact } from '@wellmet/core/schema';
import type { Catalogue } from '../catalogue.ts';
import { issueSentence } from '../issue-sentence.ts';
import type { Outcome, Store } from '../store/store.ts';
import { readBody } from './body.ts';
import { mediaType } from './media-type.ts';
import { parseObject } from './parse-object.ts';
import { Problem } from './problem.ts';
import { json } from './reply.ts';
import type { Handler } from './route.ts';
import { surveyOf } from './survey-of.ts';

/** Most bytes of one Contact. */
export const contactBytes: number = 16 * 1024;

/** `POST /v1/contacts`: one Contact, stored apart from all Responses. Answers after the commit, never before. */
export function postContacts(catalogue: Catalogue, store: Store): Handler {
  return async ({ request }) => {
    if (mediaType(request.headers['content-type']) === 'application/x-ndjson')
      throw new Problem(415, 'expected one Contact as application/json or text/plain, got a batch');
    const value = parseObject(await readBody(request, contactBytes), 'Contact');
    const checked = checkContact(surveyOf(catalogue, value), value);
    if ('issues' in checked) throw new Problem(422, checked.issues.slice(0, 5).map(issueSentence).join('; '));
    const { id } = checked.contact;
    let outcome: Outcome;
    try {
      outcome = store.saveContact(checked.contact);
    } catch (cause) {
      const headers = { 'retry-after': '10' };
      throw new Problem(503, 'the contact could not be stored now: send it again later', { headers, cause });
    }
    if (outcome === 'conflict') throw new Problem(409, 'another Contact with this id is stored already');
    return json(outcome === 'stored' ? 201 : 200, { received: [id], rejected: [] });
  };
}
