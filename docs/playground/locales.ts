/** Language tags of the widget's own words; build.ts puts the list here. */
declare const LOCALES: readonly string[];

export const locales: readonly string[] = LOCALES;

/** In its own language and in English, as one looks for either. */
export function languageName(tag: string): string {
  const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const english = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  return own === english ? own : `${own} · ${english}`;
}
