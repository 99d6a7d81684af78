import type { LogicRule } from '../../types/rule.ts';
import type { Survey } from '../../types/survey.ts';
import { message, type Path, type SchemaIssue, shown } from '../issue.ts';
import { looks } from './looks.ts';
import { unknown } from './unknown.ts';

/** Rules hide questions that exist, and look only at questions that stand before those they hide. */
export function* logic({ questions, logic = [] }: Survey): Iterable<SchemaIssue> {
  const ids = questions.map(({ id }) => id);
  for (const [i, rule] of logic.entries()) {
    const named = namedBy(rule, ['logic', i]);
    for (const { id, path } of named) {
      if (!ids.includes(id)) yield { path, message: unknown('a question of the survey', id, ids) };
    }
    const known = named.map(({ id }) => ids.indexOf(id)).filter(position => position >= 0);
    const firstHidden = Math.min(...known) + (rule.action === 'end' ? 1 : 0);
    for (const { look, path } of looks(rule.when, ['logic', i, 'when'])) {
      if (!('question' in look) || !(ids.indexOf(look.question) >= firstHidden)) continue;
      yield {
        path: [...path, 'question'],
        message: message(
          `a question before ${shown(ids[firstHidden])}, which this rule hides`,
          shown(look.question),
        ),
      };
    }
  }
}

function namedBy(rule: LogicRule, at: Path): readonly { readonly id: string; readonly path: Path }[] {
  return rule.action === 'end'
    ? [{ id: rule.after, path: [...at, 'after'] }]
    : rule.questions.map((id, i) => ({ id, path: [...at, 'questions', i] }));
}
