import type { Survey } from '@wellmet/core';
import { createCsvReader } from './csv/csv.ts';
import type { Assumptions } from './csv/to-responses.ts';
import { createJsonDocumentReader } from './json/json-document.ts';
import { createNdjsonReader } from './json/ndjson.ts';
import type { LineReader, Sink } from './sink.ts';

/**
 * The reader of an input, by its name and its first line: `.csv`, `.tsv` and `.txt` are CSV, `.ndjson`, `.jsonl` and `.json` JSON, and
 * anything else is JSON when it begins as JSON does.
 */
export function readerFor(
  survey: Survey,
  name: string,
  firstLine: string,
  sink: Sink,
  assumptions: Assumptions,
): LineReader {
  const isJson =
    /\.(nd)?jsonl?$/i.test(name) || (!/\.(csv|tsv|txt)$/i.test(name) && /^\s*[[{]/.test(firstLine));
  if (!isJson) return createCsvReader(survey, name, sink, assumptions);
  return firstLine.trim() === '{' ? createJsonDocumentReader(sink) : createNdjsonReader(survey, sink);
}
