import { delimiterOf } from '../read/csv/delimiter.ts';
import { createRecordReader } from '../read/csv/records.ts';
import { InputError } from '../read/input-error.ts';

export interface TableRow {
  readonly line: number;
  /** The cell of a column, trimmed; empty when there is no such column or nothing in it. */
  cell(column: string): string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Reads a table whose first line names its columns.
 *
 * @param file for messages
 * @throws InputError when a row is broken, or there is no row at all
 */
export function readTable(file: string, text: string): Table {
  const lines = text.split(/\r\n|\n|\r/);
  let columns: readonly string[] | undefined;
  const rows: TableRow[] = [];
  const reader = createRecordReader(delimiterOf(lines[0] ?? ''), {
    record(cells, line) {
      if (columns === undefined) {
        columns = cells.map(cell => cell.trim());
        return;
      }
      // Some tools end every line with more delimiters than there are columns.
      if (cells.slice(columns.length).some(cell => cell.trim() !== ''))
        throw new InputError(`${file}:${line}: expected ${columns.length} cells, got ${cells.length}`);
      const at = new Map(columns.map((column, index) => [column, cells[index]?.trim() ?? '']));
      rows.push({ line, cell: column => at.get(column) ?? '' });
    },
    broken(line, reason) {
      throw new InputError(`${file}:${line}: ${reason}`);
    },
  });
  for (const [at, line] of lines.entries()) reader.line(line, at + 1);
  reader.end();
  if (columns === undefined) throw new InputError(`${file}: expected a table, got nothing`);
  return { columns, rows };
}
