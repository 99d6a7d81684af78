import type { Survey } from '@wellmet/core';
import type { SchemaIssue } from '@wellmet/core/schema';
import { createCheck } from '../accept/create-check.ts';
import { InputError } from '../input-error.ts';
import type { LineReader, Sink } from '../sink.ts';
import { columnsOf, type Put } from './columns.ts';
import { delimiterOf } from './delimiter.ts';
import { createRecordReader } from './records.ts';
import { createRow } from './row.ts';
import { type Assumptions, toResponses } from './to-responses.ts';

/**
 * One Response per row, with a header that names the columns (see `columnsOf`). Delimiter comma, semicolon or tab; decimal
 * point or comma; an empty cell is no answer.
 */
export function createCsvReader(
  survey: Survey,
  name: string,
  sink: Sink,
  assumptions: Assumptions,
): LineReader {
  const check = createCheck(survey);
  let records: LineReader | undefined;
  let columns: readonly Put[] | undefined;

  const record = (cells: readonly string[], line: number) => {
    if (columns === undefined) columns = readHeader(survey, name, cells);
    else if (cells.length !== columns.length)
      sink.fault(line, `expected ${columns.length} cells, as in the header, got ${cells.length}`);
    else readRow(cells, line, columns);
  };

  const readRow = (cells: readonly string[], line: number, puts: readonly Put[]) => {
    const row = createRow();
    for (const [at, put] of puts.entries()) {
      const cell = cells[at]!;
      if (cell.trim() !== '') put(row, cell);
    }
    const checked = toResponses(survey, row, line, assumptions).map(check);
    const issues = checked.flatMap(one => ('issues' in one ? one.issues : []));
    if (issues.length > 0) sink.fault(line, issues.map(sentence).join('; '));
    else for (const one of checked) if ('response' in one) sink.response(one.response, line);
  };

  return {
    line(text, number) {
      records ??= createRecordReader(delimiterOf(text), {
        record,
        broken: (line, reason) => sink.fault(line, reason),
      });
      records.line(text, number);
    },
    end() {
      records?.end();
    },
  };
}

/** @throws InputError when a column is unknown or there twice: its answers would be lost, or one of them */
function readHeader(survey: Survey, name: string, cells: readonly string[]): readonly Put[] {
  const known = columnsOf(survey);
  const names = cells.map(cell => cell.trim());
  return names.map((column, at) => {
    const put = known.get(column);
    if (put === undefined)
      throw new InputError(
        `${name}:1: expected ${expectedColumn(known, column)}, got the column ${JSON.stringify(column)}`,
      );
    if (names.indexOf(column) < at)
      throw new InputError(`${name}:1: expected each column once, got ${JSON.stringify(column)} again`);
    return put;
  });
}

function expectedColumn(known: ReadonlyMap<string, Put>, column: string): string {
  const [stem = ''] = column.split('.', 1);
  const near = [...known.keys()].filter(candidate => candidate.startsWith(`${stem}.`));
  if (column.includes('.') && near.length > 0) return near.join(' or ');
  const fields = [...known.keys()].filter(candidate => !candidate.includes('.'));
  return `${fields.join(', ')}, context.KEY or QUESTION.PART of the survey`;
}

/** In a CSV the place is the column. */
function sentence({ path, message }: SchemaIssue): string {
  const [first, ...rest] = path;
  const column = (first === 'answers' ? rest.filter(step => step !== 'points') : path).join('.');
  return column === '' ? message : `${column}: ${message}`;
}
