import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue, shown } from '../issue.ts';
import { looks } from './looks.ts';
import { unknown } from './unknown.ts';

/** What is offered is a contact question, which stands behind everything that its acknowledgement looks at. */
export function* offers({ questions, acknowledgements = [] }: Survey): Iterable<SchemaIssue> {
  const ids = questions.map(({ id }) => id);
  const contacts = questions.filter(({ type }) => type === 'contact').map(({ id }) => id);
  for (const [i, { offer, when }] of acknowledgements.entries()) {
    if (offer === undefined) continue;
    const path = ['acknowledgements', i, 'offer'];
    if (!contacts.includes(offer)) {
      yield { path, message: unknown('a contact question of the survey', offer, contacts) };
      continue;
    }
    for (const { look } of looks(when, [])) {
      if (!('question' in look) || ids.indexOf(look.question) < ids.indexOf(offer)) continue;
      yield {
        path,
        message: message(`a contact question behind ${shown(look.question)}, which opens it`, shown(offer)),
      };
    }
  }
}
