import { delimiterOf } from '../read/csv/delimiter.ts';
import { createRecordReader, type RecordReader } from '../read/csv/records.ts';
import type { Input } from '../read/input.ts';
import { createLineSplitter } from '../read/line-splitter.ts';
import { lineText } from '../read/line-text.ts';
import { formatOf } from '../read/reader-for.ts';

/** What stands in one row: a Response, sealed or not; the cells of a table with a column `sealed`; or a fault. */
export type SealedRow = { readonly line: number } & (
  | { readonly response: Readonly<Record<string, unknown>> }
  | { readonly sealed: string; readonly id: string | undefined }
  | { readonly fault: string }
);

/** The rows of NDJSON, or of a CSV with a column `sealed`: what Google Sheets and other tables make of sealed Responses. */
export async function* sealedRows({ name, chunks }: Input): AsyncGenerator<SealedRow> {
  let found: SealedRow[] = [];
  let read: ((text: string, line: number) => void) | undefined;
  let records: RecordReader | undefined;
  const give = (row: SealedRow) => void found.push(row);
  const splitter = createLineSplitter({
    line(bytes, from, to, line) {
      const got = lineText(bytes, from, to, line);
      if ('fault' in got) return give({ line, fault: got.fault });
      if (read === undefined && formatOf(name, got.text) === 'csv') {
        const reader = tableReader(got.text, give);
        records = reader;
        read = reader.line;
      }
      read ??= (text, at) => readJson(text, at, give);
      read(got.text, line);
    },
    tooLong: line => give({ line, fault: 'expected a line of at most 4 MB, got more' }),
  });
  for await (const chunk of chunks) {
    splitter.push(chunk);
    yield* found;
    found = [];
  }
  splitter.end();
  records?.end();
  yield* found;
}

type Give = (row: SealedRow) => void;

function readJson(text: string, line: number, give: Give): void {
  if (text.trim() === '') return;
  try {
    give({ line, response: Object(JSON.parse(text)) });
  } catch {
    // A row may hold a patient's words, so it is not repeated.
    give({ line, fault: 'expected a Response as JSON, got something else' });
  }
}

function tableReader(header: string, give: Give): RecordReader {
  let names: readonly string[] | undefined;
  return createRecordReader(delimiterOf(header), {
    record(cells, line) {
      if (names === undefined) {
        names = cells.map(cell => cell.trim());
        if (!names.includes('sealed')) give({ line, fault: 'expected a column sealed, got none' });
        return;
      }
      const cell = (column: string) => cells[names?.indexOf(column) ?? -1]?.trim();
      const sealed = cell('sealed');
      if (sealed) give({ line, sealed, id: cell('id') });
      else if (names.includes('sealed')) give({ line, fault: 'expected a sealed answer, got none' });
    },
    broken: (line, fault) => give({ line, fault }),
  });
}
