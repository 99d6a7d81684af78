import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createCollector } from '@wellmet/collector';
import { fullReport, fullTally } from '@wellmet/core';
import { sqlTally } from '@wellmet/core/sql';
import { dentalVisit } from '@wellmet/instruments';
import { expect, test } from 'vitest';
import { sampleVisits } from '../../scripts/start/sample.ts';
import { checkEngine } from './check-engine.ts';
import { databaseFolder, openSqlite } from './sqlite.ts';

checkEngine('sqlite', openSqlite, { randomSurveys: 60, eachFile: 1 });

test('what a collector took, SQL counts in its file as it is', async () => {
  const folder = databaseFolder();
  const file = join(folder, 'wellmet.db');
  const collector = createCollector({ database: file, surveys: [dentalVisit] });
  const responses = sampleVisits(dentalVisit, 120);
  const answer = await fetch(`http://127.0.0.1:${await collector.listen(0)}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: responses.map(response => JSON.stringify(response)).join('\n'),
  });
  expect(answer.status).toBe(201);
  // While it is open: a reader does not wait for the collector.
  const database = new DatabaseSync(file, { readOnly: true });
  const query = (statement: string) => database.prepare(statement).all();
  const counts = await sqlTally(dentalVisit, 'sqlite', query, { full: true });
  expect(JSON.stringify(fullReport(dentalVisit, counts))).toBe(
    JSON.stringify(fullReport(dentalVisit, fullTally(dentalVisit, responses))),
  );
  database.close();
  await collector.close();
  rmSync(folder, { recursive: true });
});
