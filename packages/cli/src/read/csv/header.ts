import type { Survey } from '@wellmet/core';
import { InputError } from '../input-error.ts';
import { columnsOf, type Put } from './columns.ts';

/** The columns of a file, in its order. */
export interface Header {
  readonly names: readonly string[];
  readonly puts: readonly Put[];
}

/** @throws InputError when a column is unknown or there twice: its answers would be lost, or one of them */
export function readHeader(survey: Survey, file: string, cells: readonly string[]): Header {
  const known = columnsOf(survey);
  const names = cells.map(cell => cell.trim());
  const puts = names.map((column, at) => {
    const put = known.get(column);
    if (put === undefined)
      throw new InputError(
        `${file}:1: expected ${expectedColumn(known, column)}, got the column ${JSON.stringify(column)}`,
      );
    if (names.indexOf(column) < at)
      throw new InputError(`${file}:1: expected each column once, got ${JSON.stringify(column)} again`);
    return put;
  });
  return { names, puts };
}

function expectedColumn(known: ReadonlyMap<string, Put>, column: string): string {
  const [stem = ''] = column.split('.', 1);
  const near = [...known.keys()].filter(candidate => candidate.startsWith(`${stem}.`));
  if (column.includes('.') && near.length > 0) return near.join(' or ');
  const fields = [...known.keys()].filter(candidate => !candidate.includes('.'));
  return `${fields.join(', ')}, context.KEY or QUESTION.PART of the survey`;
}
