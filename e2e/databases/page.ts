import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';

/** The statements of docs/databases.md that make the tables of an engine, one by one. */
export function tablesOf(engine: 'postgresql' | 'clickhouse'): readonly string[] {
  const page = readFileSync(join(root, 'docs/databases.md'), 'utf8');
  const block = page.match(new RegExp(`\`\`\`sql ${engine}\\n(.*?)\`\`\``, 's'))?.[1];
  if (block === undefined) throw new Error(`docs/databases.md has no tables for ${engine}`);
  return block
    .split(';')
    .map(statement => statement.trim())
    .filter(statement => statement !== '');
}
