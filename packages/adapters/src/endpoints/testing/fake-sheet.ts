import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { type FakeEndpoint, fakeEndpoint, Refusal } from './fake-endpoint.ts';

const script = readFileSync(
  new URL('../../../../../examples/receivers/google-sheets.gs', import.meta.url),
  'utf8',
);

/** The sheet as the script sees it: a table of cells, with formulas run as Sheets runs them. */
const fakeSpreadsheet = (rows: unknown[][]) => {
  const cell = (value: unknown) => {
    if (typeof value !== 'string') return value;
    if (value.startsWith("'")) return value.slice(1);
    return /^[=+]/.test(value) ? '#RUN!' : value;
  };
  const sheet = {
    getLastRow: () => rows.length,
    getLastColumn: () => rows[0]?.length ?? 0,
    getRange: (row: number, column: number, height: number, width: number) => ({
      getValues: () =>
        rows
          .slice(row - 1, row - 1 + height)
          .map(cells => Array.from({ length: width }, (_, at) => cells[column - 1 + at] ?? '')),
      setValues: (values: unknown[][]) => {
        values.forEach((cells, at) => {
          rows[row - 1 + at] = cells.map(cell);
        });
      },
    }),
    appendRow: (cells: unknown[]) => rows.push(cells.map(cell)),
  };
  return { getSheetByName: () => (rows.length ? sheet : null), insertSheet: () => sheet };
};

/** The script of examples/receivers as Google runs it: no preflight, an answer by redirect, 200 whatever happens. */
export const fakeSheet = (rows: unknown[][] = []): FakeEndpoint => {
  let isLocked = false;
  let answer = '';
  const world = {
    LockService: {
      getScriptLock: () => ({
        waitLock: () => {
          isLocked = true;
        },
        releaseLock: () => {
          isLocked = false;
        },
      }),
    },
    SpreadsheetApp: { getActiveSpreadsheet: () => fakeSpreadsheet(rows), flush: () => {} },
    ContentService: {
      MimeType: { JSON: 'application/json' },
      createTextOutput: (text: string) => ({ setMimeType: () => text }),
    },
  };
  const { doPost } = runInNewContext(`${script};({ doPost })`, world) as {
    doPost(event: { postData: { contents: string } }): string;
  };
  const endpoint = fakeEndpoint(
    (request, body, stored) => {
      const { hostname } = new URL(request.url);
      if (hostname === 'script.googleusercontent.com') return new Response(answer);
      if (request.method !== 'POST') throw new Refusal(405, 'script function not found: doGet');
      answer = doPost({ postData: { contents: body } });
      if (isLocked) throw new Error('the lock was kept');
      stored.splice(0, stored.length, ...rows.slice(1));
      const location = 'https://script.googleusercontent.com/macros/echo?user_content_key=x';
      return new Response(null, { status: 302, headers: { location } });
    },
    { allowsCors: false },
  );
  return endpoint;
};
