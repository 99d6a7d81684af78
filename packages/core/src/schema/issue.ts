/** Keys and indexes that lead from the root to a value. */
export type Path = readonly (string | number)[];

/** One fault of a value that came from outside. */
export interface SchemaIssue {
  /** Where it is. A missing key has the path that it would have. */
  readonly path: Path;
  /** `expected …, got …`. */
  readonly message: string;
}

const LONGEST_QUOTE = 60;

/** A value as it stands in a message. Long strings are only counted: they may be a patient's own words. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    return value.length > LONGEST_QUOTE ? `${value.length} characters` : JSON.stringify(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
  }
  return String(value);
}

/** The only place where a message is put together. */
export function message(expected: string, got: string): string {
  return `expected ${expected}, got ${got}`;
}

/** `"a", "b" or "c"`. */
export function oneOf(values: readonly unknown[]): string {
  const names = values.map(shown);
  const last = names.pop() ?? 'nothing';
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`;
}
