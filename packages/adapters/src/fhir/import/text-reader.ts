import type { Text } from '@wellmet/core';
import { translationUrl } from '../extensions.ts';
import type { Extension, PrimitiveElement, Questionnaire } from '../types.ts';

const part = (extension: Extension, url: string): string | undefined => {
  const found = extension.extension?.find(one => one.url === url);
  return found?.valueCode ?? found?.valueString;
};

const languagesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('url' in value && value.url === translationUrl) return [part(value as Extension, 'lang') ?? []].flat();
  return Object.values(value).flatMap(languagesIn);
};

export interface TextReader {
  readonly locales: readonly string[];
  /** The words in every locale; those of the first where a translation is missing. */
  read(words: string, element?: PrimitiveElement): Text;
}

/** Reads texts with their translations; a Survey has every text in every one of its locales. */
export const textReader = (questionnaire: Questionnaire): TextReader => {
  const { language = 'en' } = questionnaire;
  const locales = [...new Set([language, ...languagesIn(questionnaire)])];
  return {
    locales,
    read(words, element) {
      const translations = new Map(
        element?.extension
          .filter(({ url }) => url === translationUrl)
          .map(extension => [part(extension, 'lang'), part(extension, 'content')]),
      );
      return Object.fromEntries(locales.map(locale => [locale, translations.get(locale) ?? words]));
    },
  };
};
