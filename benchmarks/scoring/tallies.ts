import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { addResponse, closeTally, createFullTally } from '@wellmet/core';
import { responses } from './responses.ts';
import { survey } from './survey.ts';

/** Responses that a ward gives in a month. */
const EACH = 2000;

/** Writes the Tallies of that many responses, a line for each 2,000, unless the file is there already. */
export async function generateTallies(file: string, count: number): Promise<void> {
  if (existsSync(file)) return;
  const lines: string[] = [];
  let open = createFullTally(survey);
  for (const response of responses(count)) {
    addResponse(open, response);
    if (open.n.responses < EACH) continue;
    lines.push(JSON.stringify(closeTally(open)));
    open = createFullTally(survey);
  }
  if (open.n.responses > 0) lines.push(JSON.stringify(closeTally(open)));
  writeFileSync(`${file}.part`, `${lines.join('\n')}\n`);
  renameSync(`${file}.part`, file);
}
