import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullReport, fullTally } from '@wellmet/core';
import { sqlTally } from '@wellmet/core/sql';
import { transform } from 'esbuild';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.ts';
import { checkEngine } from './check-engine.ts';
import { oddResponses, surveyOf } from './odd-responses.ts';
import { openPostgresql, optionsOf } from './postgresql.ts';

const { postgresql } = inject('databases');

// Citus is PostgreSQL on several machines; Debian has none, so its statements run on one.
describe.each(['postgresql', 'citus'] as const)('%s', engine => {
  checkEngine(engine, () => openPostgresql(postgresql, `tally_${engine}`), {
    randomSurveys: 15,
    eachFile: 1,
  });
});

test('the example of docs/databases.md gives the Report of the same Responses', async () => {
  const page = readFileSync(join(root, 'docs/databases.md'), 'utf8');
  const example = /```ts\n(.*?)```/s.exec(page)?.[1]?.replaceAll(/^import .*$/gm, '') ?? '';
  const survey = surveyOf('paired', 5);
  // Asked in one sitting, so that there is one timing.
  const responses = oddResponses(survey, 300, 19).filter(({ phase }) => phase === 'both');
  const database = await openPostgresql(postgresql, 'example');
  await database.store(responses);
  const client = new pg.Client({ ...optionsOf(postgresql), options: '-c search_path=example' });
  await client.connect();
  const { code } = await transform(example, { loader: 'ts' });
  const names = { client, survey, sqlTally, fullReport };
  const run = new Function(...Object.keys(names), `return (async () => {${code}; return report; })()`);
  expect(await run(...Object.values(names))).toEqual(fullReport(survey, fullTally(survey, responses)));
  await client.end();
  await database.close();
});
