/** A language as another tool writes it (`pt_BR`, `de-informal`, `zh-Hant-TW`), as a Survey does: `pt-BR`, `de`, `zh-Hant-TW`. */
export function localeTag(from: string): string {
  const parts = from.trim().replaceAll('_', '-').split('-');
  const [language = 'en', ...rest] = parts;
  const kept = rest.flatMap(part => {
    if (/^[a-z]{4}$/i.test(part)) return [`${part[0]?.toUpperCase()}${part.slice(1).toLowerCase()}`];
    return /^([a-z]{2}|\d{3})$/i.test(part) ? [part.toUpperCase()] : [];
  });
  return /^[a-z]{2,3}$/i.test(language) ? [language.toLowerCase(), ...kept].join('-') : 'en';
}
