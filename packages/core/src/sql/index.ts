// The public list of @wellmet/core/sql, written by hand; exports.test.ts pins it.

export type { Engine } from './engine.ts';
export type { SqlTallyOptions } from './options.ts';
export { type Row, readCounts } from './read-counts.ts';
export { type Query, sqlTally } from './sql-tally.ts';
export { countStatements, versionStatement } from './statements.ts';
export { type AnswerRow, answerRows, type ResponseRow, responseRow } from './table-rows.ts';
