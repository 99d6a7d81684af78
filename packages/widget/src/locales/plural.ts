type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * The words that go with a count in a language.
 *
 * @example
 * plural('pl', 2, { one: 'znak', few: 'znaki', other: 'znaków' }) // => 'znaki'
 */
export const plural = (locale: string, count: number, forms: Forms): string =>
  forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
