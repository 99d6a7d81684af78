import { pipes as pattern } from '../../session/pipe.ts';
import { askedQuestions } from '../../survey/asked-questions.ts';
import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue, shown } from '../issue.ts';
import { type TextPlace, textsOf } from './texts-of.ts';
import { unknown } from './unknown.ts';

/** A text names only answers that were given before it is shown; contact details it never names. */
export function* pipes(survey: Survey): Iterable<SchemaIssue> {
  const questions = askedQuestions(survey, 'both');
  const all = questions.map(({ id }) => id);
  for (const { path, text } of textsOf(survey).flatMap(variants)) {
    const before = all.slice(0, answeredBefore(survey, path, all.length));
    for (const [locale, words] of Object.entries(text)) {
      for (const [, id = ''] of String(words).matchAll(pattern)) {
        const at = [...path, locale];
        const type = questions.find(question => question.id === id)?.type;
        if (!type) yield { path: at, message: unknown('a question of the survey in {{}}', id, all) };
        else if (type === 'contact' || type === 'statement')
          yield {
            path: at,
            message: message('a question with an answer in {{}}', `the ${type} ${shown(id)}`),
          };
        else if (!before.includes(id))
          yield { path: at, message: message('a question in {{}} that was asked before', shown(id)) };
      }
    }
  }
}

const variants = ({ path, text: { easy, ...text } }: TextPlace) => [
  { path, text },
  ...(easy ? [{ path: [...path, 'easy'], text: easy }] : []),
];

/** How many questions were asked when a text is shown. What stands at several places, or before the first question, knows none. */
function answeredBefore({ questions }: Survey, [field, key]: TextPlace['path'], all: number): number {
  switch (field) {
    case 'questions':
      return Number(key);
    case 'stages':
      return Math.max(
        0,
        questions.findIndex(({ stage }) => stage === key),
      );
    case 'allocation':
      return questions.length;
    case 'thanks':
    case 'thanksFor':
    case 'review':
    case 'acknowledgements':
      return all;
    default:
      return 0;
  }
}
