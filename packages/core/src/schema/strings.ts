import * as z from 'zod';
import { message, shown } from './issue.ts';
import { expected } from './wording.ts';

/** A string of one form, named in words. */
export const form = (pattern: RegExp, what: string): z.ZodString =>
  z.string({ error: expected(what) }).regex(pattern, { error: expected(what) });

// Text is shown as it stands, so markup would be read by patients as `<b>` or `&nbsp;`.
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
// A line break is the only control character that text has a use for.
const CONTROL = /(?!\n)\p{Cc}|\p{Surrogate}/u;

const without = (pattern: RegExp, what: string) =>
  [
    (value: string) => !pattern.test(value),
    {
      error: ({ input }: { readonly input?: unknown }) =>
        message(what, unseen(String(input).match(pattern)?.[0] ?? '')),
    },
  ] as const;

const unseen = (found: string) =>
  CONTROL.test(found)
    ? `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : shown(found);

/** Words that people read. */
export const plainText: z.ZodString = form(/\S/, 'text')
  .refine(...without(CONTROL, 'text without control characters'))
  .refine(...without(MARKUP, 'plain text without markup'));

/** A name that lookups are made with; it may not be one that every JavaScript object answers to. */
export const id: z.ZodString = form(
  /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
  'an id (a letter, then up to 63 letters, digits, - or _)',
).refine(name => !(name in {}), { error: expected('an id that JavaScript does not use itself') });

/** BCP 47 in its usual case, language-Script-REGION-variant, so that one language has one key. */
export const localeTag: z.ZodString = form(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$/,
  'a language tag such as en, zh-Hans or pt-BR',
);

/** Semantic Versioning 2.0.0. */
export const semver: z.ZodString = form(
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/,
  'a version such as 1.0.0',
);
