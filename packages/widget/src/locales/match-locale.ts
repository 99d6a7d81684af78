/** Language and script, so that `zh-CN` finds `zh-Hans` and `zh-TW` does not. A tag that is none has no likeness. */
const likeness = (tag: string): string => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language + script;
  } catch {
    return tag;
  }
};

/**
 * The tag among those available that a reader of the wanted language reads best.
 *
 * @example
 * matchLocale('zh-CN', ['en', 'zh-Hans']) // => 'zh-Hans'
 */
export const matchLocale = (wanted: string, available: readonly string[]): string | undefined =>
  available.find(tag => tag === wanted) ?? available.find(tag => likeness(tag) === likeness(wanted));
