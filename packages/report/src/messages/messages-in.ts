import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zhHans } from './zh-hans.ts';

/** The languages that the page itself speaks; English stands in for any other. */
export const languages: readonly Messages[] = [en, zhHans, ar];

/** Whether two tags are of one language, whatever its script or region. */
export function isSameLanguage(a: string, b: string): boolean {
  const language = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();
  return language(a) === language(b);
}

/**
 * The page's words in the wanted language: `zh-CN` and `zh` read `zh-Hans`, `ar-EG` reads `ar`.
 *
 * @example
 * messagesIn('ar-EG').direction // => 'rtl'
 */
export function messagesIn(locale: string): Messages {
  return languages.find(messages => isSameLanguage(messages.locale, locale)) ?? en;
}
