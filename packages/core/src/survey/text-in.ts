import type { Text } from '../types/text.ts';

/**
 * A text in the wanted language, or the nearest one there is: `zh-Hans-CN`, then `zh-Hans`, then `zh`, then the same for
 * each fallback, then whatever the text has. Always a string, whatever was in the JSON.
 *
 * @param easy Prefers the easy variant where the language has one.
 * @example
 * textIn({ en: 'Care', ar: 'رعاية' }, 'en-GB') // => 'Care'
 */
export function textIn(
  text: Text | undefined,
  locale: string,
  fallbackLocales: readonly string[] = [],
  easy?: boolean,
): string {
  for (let tag of [locale, ...fallbackLocales, ...Object.keys(text ?? {})])
    for (; tag; tag = tag.replace(/(^|-)[^-]*$/, '')) {
      const words = (easy && text?.easy?.[tag]) || text?.[tag];
      if (typeof words === 'string') return words;
    }
  return '';
}
