import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { budgets } from './size/budgets.ts';
import { measure } from './size/measure.ts';
import { sizeTable, withSizeTable } from './size/table.ts';

// Measures what the last build made, holds it to the budgets, and holds the README to it. `--write` corrects the README.
const rows = await Promise.all(
  budgets.map(async budget => ({ ...budget, measured: await measure(budget.of) })),
);
const table = sizeTable(rows);
console.log(table);

const faults = rows
  .filter(row => row.measured > row.bytes)
  .map(row => `${row.what}: ${row.measured} bytes is over its budget of ${row.bytes}`);

const readme = join(root, 'README.md');
const text = readFileSync(readme, 'utf8');
const wanted = withSizeTable(text, table);
if (wanted === undefined)
  faults.push('README.md lacks the place for the sizes, between <!-- sizes --> and <!-- /sizes -->');
else if (process.argv.includes('--write')) writeFileSync(readme, wanted);
else if (text !== wanted)
  faults.push('the sizes in README.md are not these: `pnpm size --write` corrects them');

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
