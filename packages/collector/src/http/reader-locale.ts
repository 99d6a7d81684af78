import type { IncomingMessage } from 'node:http';

/**
 * The language that the reader of a page prefers, as `?locale=` or else the browser says; nothing when neither is a
 * language tag.
 */
export function readerLocale(request: IncomingMessage, query: URLSearchParams): string | undefined {
  const first = request.headers['accept-language']?.split(/[,;]/, 1)[0];
  const wish = query.get('locale') ?? first ?? '';
  try {
    return Intl.getCanonicalLocales(wish)[0];
  } catch {
    return undefined;
  }
}
