import { contextKeys } from '../../survey/context-keys.ts';
import { contextName, type Source } from '../source.ts';
import { codeColumns, conditions, words } from './codes.ts';
import { splitColumns } from './split.ts';

/** One row per Response that is taken: its codes, and what it is grouped by. */
export function marks(source: Source): string {
  const { survey, groupBy, dialect, responses } = source;
  const { quote } = dialect;
  const split = splitColumns(source);
  const contexts = groupBy.map((id, i) => ({
    name: contextName(i),
    aggregate: `MAX(CASE WHEN part = 'context' AND question = ${quote(id)} THEN chosen END)`,
    none: "''",
    values: ['', ...contextKeys(survey).find(key => key.id === id)!.values],
  }));
  const columns = [
    'respondent',
    'phase',
    'standing',
    `CASE WHEN version = ${quote(survey.version)} THEN 0 ELSE 1 END AS is_older`,
    ...words(source),
    ...split.columns,
    ...contexts.map(({ name }) => name),
  ];
  const isTaken = [
    ...conditions(source),
    ...contexts.map(({ name, values }) => `${name} IN (${values.map(quote).join(', ')})`),
  ];
  return `SELECT ${columns.join(',\n    ')}
  FROM (${dialect.sheets(responses, [...codeColumns(source), ...split.read, ...contexts])}) AS sheets
  ${isTaken.length > 0 ? `WHERE ${isTaken.join('\n    AND ')}` : ''}`;
}
