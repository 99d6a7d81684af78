import { compareVersions } from '../pairing/compare-versions.ts';
import type { Survey } from '../types/survey.ts';
import { compose } from './compose.ts';
import type { Selected } from './counts/count.ts';
import { counts, countsOf } from './counts/index.ts';
import type { Dialect, Engine, Responses } from './engine.ts';
import { clickhouse } from './engines/clickhouse.ts';
import { citus, postgresql } from './engines/postgresql.ts';
import { sqlite } from './engines/sqlite.ts';
import { openFor, type SqlTallyOptions } from './options.ts';
import { packingOf } from './packing.ts';
import { contextName, type From, type Source } from './source.ts';

const dialects: Readonly<Record<Engine, Dialect>> = { sqlite, postgresql, citus, clickhouse };

const selected = ({ quote }: Dialect, survey: Survey, { receivedBefore }: SqlTallyOptions): Responses => {
  const answers = `survey = ${quote(survey.id)}`;
  const until = receivedBefore === undefined ? '' : ` AND received_at < ${quote(receivedBefore)}`;
  return { answers, responses: answers + until };
};

/**
 * The statement that asks which versions of a Survey there are Responses of: one row each, with the column `version`.
 *
 * @example
 * versionStatement(survey, 'sqlite') // => "SELECT DISTINCT version FROM responses WHERE survey = 'visit'"
 */
export function versionStatement(survey: Survey, engine: Engine, options: SqlTallyOptions = {}): string {
  const dialect = dialects[engine];
  return `SELECT DISTINCT version FROM responses WHERE ${selected(dialect, survey, options).responses}`;
}

/**
 * The statements whose rows together are the counts of a Tally, for `readCounts`. How many rows there are depends on the Survey, not on the
 * number of Responses. All of them have to see the same Responses: run several in one transaction, or with `receivedBefore`.
 *
 * @param versions what `versionStatement` gave
 * @example
 * countStatements(survey, 'clickhouse', ['1.0.0', '1.1.0']).length // => 5
 */
export function countStatements(
  survey: Survey,
  engine: Engine,
  versions: readonly string[],
  options: SqlTallyOptions = {},
): readonly string[] {
  const { plan, reader } = openFor(survey, options);
  const dialect = dialects[engine];
  const responses = selected(dialect, survey, options);
  const known = versions.filter(
    version => version === survey.version || compareVersions(version, survey.version) <= 0,
  );
  const ofVersions = ` AND version IN (${(known.length > 0 ? known : [survey.version]).map(dialect.quote)})`;
  const source: Source = {
    survey,
    plan,
    reader,
    dialect,
    packing: packingOf(reader, known),
    groupBy: options.groupBy ?? [],
    responses: { ...responses, responses: responses.responses + ofVersions },
  };
  const stored = `SELECT 'stored' AS counted, '' AS context, '' AS context_value, '' AS timing,
  ${dialect.list([dialect.ids, '0'])} AS numbers FROM responses WHERE ${responses.responses}`;
  return compose(source, from => [stored, ...selects(source, from)]);
}

/** Every kind of counts, for everyone or for each context key. */
function selects(source: Source, from: From): readonly string[] {
  const { groupBy } = source;
  const groups: readonly Group[] =
    groupBy.length > 0
      ? groupBy.map((context, i) => ({ context, column: contextName(i) }))
      : [{ context: '' }];
  return groups.flatMap(group =>
    countsOf(source).flatMap(name =>
      counts[name].select(source).map(selected => select(source, name, group, selected, from)),
    ),
  );
}

interface Group {
  readonly context: string;
  /** Where its value stands. */
  readonly column?: string;
}

function select(
  { dialect: { list, quote } }: Source,
  name: string,
  { context, column }: Group,
  { from: read, where, begin = [], by, sums }: Selected,
  from: From,
): string {
  return [
    `SELECT ${quote(name)} AS counted, ${quote(context)} AS context, ${column ?? "''"} AS context_value, timing,`,
    `  ${list([...begin.map(String), ...by, ...sums])} AS numbers`,
    `FROM ${read(from)}`,
    ...(where === undefined ? [] : [`WHERE ${where}`]),
    `GROUP BY ${[...(column === undefined ? [] : [column]), 'timing', ...by].join(', ')}`,
  ].join('\n');
}
