import { hash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const uuid = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

/**
 * The id of a row: its own; one made from it, always the same, where it is no UUID; or one made from its place where it has
 * none, so that no two rows are taken for one.
 *
 * @param file number of the file among those that are read together
 */
export function rowId(given: string | undefined, file: number, line: number): string {
  if (given === undefined)
    return `${file.toString(16).padStart(8, '0')}-0000-7000-8000-${line.toString(16).padStart(12, '0')}`;
  return UUID.test(given) ? given : uuid(hash('sha256', given, 'hex'));
}

/** Another id for the second Response that a row stands for. */
export function secondId(id: string): string {
  const variant = '89ab'['98ba'.indexOf(id[19] ?? '')] ?? '9';
  return `${id.slice(0, 19)}${variant}${id.slice(20)}`;
}
