import { likely } from './likely.ts';

/** Language and script, so that `zh-CN` finds `zh-Hans` and `zh-TW` does not: seven characters, or more than enough of them. */
const likeness = (tag: string): string => likely(tag).slice(0, 7);

/**
 * The tag among those available that a reader of the wanted language reads best.
 *
 * @example
 * matchLocale('zh-CN', ['en', 'zh-Hans']) // => 'zh-Hans'
 */
export const matchLocale = (wanted: string, available: readonly string[]): string | undefined =>
  available.find(tag => tag === wanted) ??
  // Where nothing is wanted nothing is like it, and asking Intl takes a slow phone 20 ms.
  available.find(tag => wanted && likeness(tag) === likeness(wanted));
