import type { Survey } from '@wellmet/core';
import { createCsvReader } from './csv/csv.ts';
import type { Assumptions } from './csv/to-responses.ts';
import { createJsonDocumentReader } from './json/json-document.ts';
import { createNdjsonReader } from './json/ndjson.ts';
import type { LineReader, Sink } from './sink.ts';

/** How an input is written: a Response per line, a row per Response, or one Tally over many lines. */
export type Format = 'ndjson' | 'csv' | 'document';

/**
 * The format of an input, by its name and its first line: `.csv`, `.tsv` and `.txt` are CSV, `.ndjson`, `.jsonl` and `.json`
 * JSON, and anything else is JSON when it begins as JSON does.
 */
export function formatOf(name: string, firstLine: string): Format {
  const isJson =
    /\.(nd)?jsonl?$/i.test(name) || (!/\.(csv|tsv|txt)$/i.test(name) && /^\s*[[{]/.test(firstLine));
  if (!isJson) return 'csv';
  return firstLine.trim() === '{' ? 'document' : 'ndjson';
}

/** The reader of an input. */
export function readerFor(
  survey: Survey,
  name: string,
  firstLine: string,
  sink: Sink,
  assumptions: Assumptions,
): LineReader {
  switch (formatOf(name, firstLine)) {
    case 'csv':
      return createCsvReader(survey, name, sink, assumptions);
    case 'document':
      return createJsonDocumentReader(sink);
    case 'ndjson':
      return createNdjsonReader(survey, sink);
  }
}
