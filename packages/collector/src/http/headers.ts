import { createHash } from 'node:crypto';

/** On every reply unless the reply says otherwise: nothing is kept, sniffed, framed or told to another site. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

/** Lets any site send answers and load surveys. No cookie is ever looked at, so there is nothing to ride on. */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (origin === undefined) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** Allows exactly this style sheet in a page, and nothing else. */
export function pagePolicy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return `${safeHeaders['content-security-policy']}; style-src 'sha256-${hash}'`;
}
