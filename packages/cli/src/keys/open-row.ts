import type { PrivateKey } from '@wellmet/adapters/server';
import type { Response } from '@wellmet/core';
import type { SealedRow } from './sealed-rows.ts';

/** The Response of a row, or why there is none; neither ever repeats what a patient said. */
export async function openRow(
  row: SealedRow,
  keys: readonly PrivateKey[],
): Promise<{ readonly response: unknown } | { readonly fault: string }> {
  if ('fault' in row) return row;
  const { openSeal, SealError, unseal } = await import('@wellmet/adapters/server');
  try {
    if ('response' in row) return { response: await openSeal(row.response as unknown as Response, keys) };
    const response = await unseal(row.sealed, keys);
    // The other columns may have been rewritten by a spreadsheet, which knows dates and numbers of its own.
    if (row.id !== undefined && row.id !== response.id)
      return { fault: 'expected the seal of this row, got that of another' };
    return { response };
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return { fault: `expected a seal that one of the keys opens, got ${error.message}` };
  }
}
