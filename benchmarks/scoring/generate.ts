import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Response } from '@wellmet/core';
import { responses } from './responses.ts';
import { survey } from './survey.ts';

const items = survey.questions.map(({ id }) => id);
const parts = ['expectation', 'experience'] as const;

const header = `id,${items.flatMap(id => parts.map(part => `${id}.${part}`)).join(',')}\n`;

function csvRow({ id, answers }: Response): string {
  const cells = items.flatMap(item =>
    parts.map(part => (answers[item] as Readonly<Record<string, unknown>>)[part]),
  );
  return `${id},${cells.join(',')}\n`;
}

/** Writes that many responses as NDJSON or CSV, unless the file is there already. */
export async function generate(file: string, count: number): Promise<void> {
  if (existsSync(file)) return;
  const isCsv = file.endsWith('.csv');
  const out = createWriteStream(`${file}.part`);
  let text = isCsv ? header : '';
  for (const response of responses(count)) {
    text += isCsv ? csvRow(response) : `${JSON.stringify(response)}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await finished(out);
  renameSync(`${file}.part`, file);
}
