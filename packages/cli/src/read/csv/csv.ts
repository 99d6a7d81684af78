import type { Survey } from '@wellmet/core';
import { type CheckedResponse, checkResponse, type SchemaIssue } from '@wellmet/core/schema';
import { createAcceptor } from '../accept/accept-response.ts';
import type { LineReader, Sink } from '../sink.ts';
import { delimiterOf } from './delimiter.ts';
import { type Header, readHeader } from './header.ts';
import { createQuickRows, type QuickRows } from './quick-rows.ts';
import { createRecordReader, type RecordReader } from './records.ts';
import { createRow } from './row.ts';
import { type Assumptions, toResponses } from './to-responses.ts';

/**
 * One Response per row, with a header that names the columns (see `columnsOf`). Delimiter comma, semicolon or tab; decimal
 * point or comma; an empty cell is no answer, and a row of empty cells is none.
 */
export function createCsvReader(
  survey: Survey,
  name: string,
  sink: Omit<Sink, 'head'>,
  assumptions: Assumptions,
): LineReader {
  const accepts = createAcceptor(survey);
  const check = (value: unknown): CheckedResponse =>
    accepts(value) ? { response: value } : checkResponse(survey, value);
  let delimiter = ',';
  let records: RecordReader | undefined;
  let header: Header | undefined;
  let quick: QuickRows | undefined;

  const record = (cells: readonly string[], line: number) => {
    if (header === undefined) {
      header = readHeader(survey, name, cells);
      quick = sink.row && createQuickRows(survey, header.names, delimiter, sink.row, sink, assumptions);
    } else if (cells.length !== header.puts.length)
      sink.fault(line, `expected ${header.puts.length} cells, as in the header, got ${cells.length}`);
    else readRow(cells, line, header);
  };

  const readRow = (cells: readonly string[], line: number, { puts }: Header) => {
    const row = createRow();
    let given = 0;
    for (let at = 0; at < puts.length; at++) {
      const cell = cells[at]!;
      if (cell.trim() === '') continue;
      puts[at]!(row, cell);
      given++;
    }
    if (given === 0) return;
    const checked = toResponses(survey, row, line, assumptions).map(check);
    const issues = checked.flatMap(one => ('issues' in one ? one.issues : []));
    if (issues.length > 0) sink.fault(line, issues.map(sentence).join('; '));
    else for (const one of checked) if ('response' in one) sink.response(one.response, line);
  };

  return {
    take: (bytes, from, to, line) =>
      quick === undefined || records?.isOpen() ? { to: from, lines: 0 } : quick(bytes, from, to, line),
    line(text, number) {
      if (records === undefined) {
        delimiter = delimiterOf(text);
        records = createRecordReader(delimiter, {
          record,
          broken: (line, reason) => sink.fault(line, reason),
        });
      }
      records.line(text, number);
    },
    end() {
      records?.end();
    },
  };
}

/** In a CSV the place is the column. */
function sentence({ path, message }: SchemaIssue): string {
  const [first, ...rest] = path;
  const column = (first === 'answers' ? rest.filter(step => step !== 'points') : path).join('.');
  return column === '' ? message : `${column}: ${message}`;
}
