import { CollectorError } from '../errors.ts';

/** What went wrong, by the code of the operating system or of SQLite (sqlite.org/rescode.html, low byte). */
const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be created: its folder does not exist',
  ENOTDIR: 'cannot be created: its folder does not exist',
  EISDIR: 'is a folder: name a file in it',
  EACCES: 'may not be read and written by this user',
  EPERM: 'may not be read and written by this user',
  EROFS: 'is on a read-only disk',
  5: 'is in use by another program',
  8: 'is read-only',
  11: 'is damaged: restore it from a backup',
  13: 'is on a full disk',
  26: 'is not a database: choose another file',
};

/** Says why the database at this path cannot be opened. An error that is not about the file comes back as it is. */
export function databaseError(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code, errcode } = error as { code?: string; errcode?: number };
  const sentence =
    errcode === undefined ? sentences[code ?? ''] : (sentences[errcode & 0xff] ?? error.message);
  return sentence ? new CollectorError(`The database ${path} ${sentence}.`, { cause: error }) : error;
}
