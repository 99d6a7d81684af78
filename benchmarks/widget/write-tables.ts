import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from '../delivery/table.ts';
import type { Results } from './figures.ts';
import { askedTable, widgetRun, widgetSummary, widgetTable } from './table.ts';

/** What stands where, by the name of its markers. */
export const places: Readonly<Record<string, readonly [file: string, of: (results: Results) => string]>> = {
  widget: ['docs/benchmarks.md', widgetTable],
  'widget-asked': ['docs/benchmarks.md', askedTable],
  'widget-run': ['docs/benchmarks.md', widgetRun],
  'widget-summary': ['README.md', widgetSummary],
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
