import { readFileSync, writeFileSync } from 'node:fs';
import { deliveryRun, deliverySummary, deliveryTable, type Results, withTable } from './table.ts';

/** What stands where, by the name of its markers. */
export const places: Readonly<Record<string, readonly [file: string, of: (results: Results) => string]>> = {
  delivery: ['docs/adapters/comparison.md', deliveryTable],
  'delivery-run': ['docs/adapters/comparison.md', deliveryRun],
  'delivery-summary': ['README.md', deliverySummary],
};

/** Puts the tables of these results into the documentation. */
export function writeTables(results: Results): void {
  for (const [name, [file, of]] of Object.entries(places)) {
    const path = new URL(`../../${file}`, import.meta.url);
    const text = withTable(readFileSync(path, 'utf8'), name, of(results));
    if (text === undefined)
      throw new Error(
        `${file} lacks the place for the results, between <!-- ${name} --> and <!-- /${name} -->`,
      );
    writeFileSync(path, text);
  }
}
