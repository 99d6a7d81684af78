import type * as z from 'zod';
import { message, oneOf, shown } from './issue.ts';
import { didYouMean } from './nearest.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** The `error` of one schema: names what it expects in words of its own. */
export function expected(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => message(what, shown(input));
}

/** Words for the faults whose schema has none of its own; `undefined` leaves zod's. */
export function wording(issue: z.core.$ZodRawIssue): string | undefined {
  const got = shown(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return message(KINDS[issue.expected] ?? issue.expected, got);
    case 'invalid_value':
      return choice(issue.values, issue.input);
    case 'too_small':
      return message(size('at least', issue.minimum, issue.origin), got);
    case 'too_big':
      return message(size('at most', issue.maximum, issue.origin), got);
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'invalid_union':
      return Array.isArray(issue.options) ? choice(issue.options, field(issue)) : undefined;
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownKey(key, knownKeys(issue.inst))).join(KEY_SEPARATOR);
    default:
      return undefined;
  }
}

/** zod gives one message for all unknown keys of an object; it is cut here again, one issue per key. */
export const KEY_SEPARATOR = '\n';

const size = (bound: string, limit: number | bigint, origin: string) =>
  origin === 'array' ? `a list of ${bound} ${limit}` : `${bound} ${limit}`;

const choice = (values: readonly unknown[], got: unknown) =>
  message(oneOf(values), shown(got)) + didYouMean(got, values.map(String));

const field = ({
  input,
  discriminator,
}: {
  readonly input?: unknown;
  readonly discriminator?: string | undefined;
}) => new Map(Object.entries(input as object)).get(String(discriminator));

const unknownKey = (key: string, known: readonly string[]) => {
  const meant = didYouMean(key, known);
  return message(meant === '' ? `only ${known.join(', ')}` : 'a known field', shown(key)) + meant;
};

const knownKeys = (schema: z.core.$ZodRawIssue['inst']): readonly string[] => {
  const def = schema?._zod.def ?? {};
  if ('shape' in def) return Object.keys(def.shape as object);
  return 'keyType' in def ? [...(def.keyType as z.core.$ZodEnum)._zod.values].map(String) : [];
};
