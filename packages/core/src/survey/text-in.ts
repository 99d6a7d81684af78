import type { Text } from '../types/survey.ts';

/**
 * A text in the wanted language, or the nearest one there is: `zh-Hans-CN`, then `zh-Hans`, then `zh`, then the same for
 * each fallback, then whatever the text has. Always a string, whatever was in the JSON.
 *
 * @example
 * textIn({ en: 'Care', ar: 'رعاية' }, 'en-GB') // => 'Care'
 */
export function textIn(
  text: Text | undefined,
  locale: string,
  fallbackLocales: readonly string[] = [],
): string {
  const texts = Object.entries(text ?? {}).filter(([, words]) => typeof words === 'string');
  const found = new Map(texts);
  for (let tag of [locale, ...fallbackLocales])
    for (; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const words = found.get(tag);
      if (words !== undefined) return words;
    }
  return texts[0]?.[1] ?? '';
}
