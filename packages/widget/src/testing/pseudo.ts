const letters = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'áƀçðéƒĝĥíĵķłɱñóþɋŕšŧúṽŵẋýž';
const strange = (letter: string) => {
  const other = accented[letters.indexOf(letter.toLowerCase())]!;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
};

/** English made strange: accented, longer, in brackets. Whoever sees a plain letter sees what was not translated. */
export const pseudoText = (text: string): string => `⟦${text.replace(/[a-z]/gi, strange)} ~~~⟧`;

/** Every sentence of some messages, or of a survey's texts, made strange. */
export const pseudo = <Words>(value: Words): Words => {
  if (typeof value === 'string') return pseudoText(value) as Words;
  if (typeof value === 'function')
    return ((...args: unknown[]) => pseudoText(value(...args) as string)) as Words;
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, pseudo(one)]);
  return (Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries)) as Words;
};
