import { readFile } from 'node:fs/promises';
import type { Survey } from '@wellmet/core';
import { checkSurvey } from '@wellmet/core/schema';
import { type Fault, faultLine } from './fault.ts';
import { duplicateKeys, parseJson } from './json.ts';
import { locate, prefix } from './locate.ts';
import { decodeUtf8 } from './utf8.ts';

/** A Survey from a file, or one `file:line:column: message` for each of its faults, in the order of the file. */
export type SurveyFile = { readonly survey: Survey } | { readonly faults: readonly string[] };

/** Reads and checks a Survey. Never throws on account of the file. */
export async function readSurvey(file: string): Promise<SurveyFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { faults: [faultLine(file, '', { message: unreadable(error as NodeJS.ErrnoException) })] };
  }
  const { text, marked, fault } = decodeUtf8(bytes);
  const checked = fault === undefined ? checkText(text, marked) : { faults: [fault] };
  if ('survey' in checked) return checked;
  const inOrder = checked.faults.toSorted((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
  return { faults: inOrder.map(fault => faultLine(file, text, fault)) };
}

type Checked = { readonly survey: Survey } | { readonly faults: readonly Fault[] };

function checkText(text: string, marked: boolean): Checked {
  const faults: Fault[] = marked ? [{ offset: 0, message: MARKED }] : [];
  const parsed = parseJson(text);
  if ('fault' in parsed) return { faults: [...faults, parsed.fault] };
  const { tree } = parsed;
  faults.push(...duplicateKeys(tree));
  const checked = checkSurvey(JSON.parse(text));
  if ('survey' in checked && faults.length === 0) return checked;
  for (const { path, message } of 'issues' in checked ? checked.issues : []) {
    faults.push({ offset: locate(tree, path), message: prefix(path) + message });
  }
  return { faults };
}

const MARKED = 'expected UTF-8 without a byte order mark, got one';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'no permission to read it',
};

const unreadable = ({ code, message }: NodeJS.ErrnoException) =>
  `expected a survey file, got ${REASONS[code ?? ''] ?? message}`;
