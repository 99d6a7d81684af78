import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue, shown } from '../issue.ts';

/** Nothing is required that cannot be given, and own words have one option of a choice to go with. */
export function* answers({ questions }: Survey): Iterable<SchemaIssue> {
  for (const [i, question] of questions.entries()) {
    const { type, required } = question;
    if (required && (type === 'statement' || type === 'contact'))
      yield {
        path: ['questions', i, 'required'],
        message: message(`a question that can be required`, `the ${type} ${shown(question.id)}`),
      };
    if (!('options' in question)) continue;
    const own = question.options.flatMap(({ other }, j) => (other ? [j] : []));
    for (const j of type === 'emotion' ? own : own.slice(1))
      yield {
        path: ['questions', i, 'options', j, 'other'],
        message: message(
          type === 'emotion' ? 'own words in a choice' : 'one option with own words',
          type === 'emotion' ? `an emotion` : 'another',
        ),
      };
  }
}
