// The public list of @wellmet/report, written by hand; exports.test.ts pins it.

export { type RenderOptions, renderReport } from './render-report.ts';
export { reportStyles } from './report-styles.ts';
export { reportToCsv } from './report-to-csv.ts';
