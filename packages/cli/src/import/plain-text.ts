const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Elements that only say how words look. */
const looks =
  /^(a|abbr|b|big|br|center|div|em|font|h[1-6]|hr|i|li|ol|p|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)$/;

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole.slice(1, -1);
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });

/** The words of a text that may hold markup, and the names of what is more than a look: pictures, films, fields. */
export function plainText(html: string): { readonly words: string; readonly lost: readonly string[] } {
  const lost = new Set<string>();
  const bare = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, (_, name: string) => {
      lost.add(name.toLowerCase());
      return '';
    })
    .replace(/<\/?([a-z][a-z0-9]*)\b[^>]*>/gi, (whole, tag: string) => {
      const name = tag.toLowerCase();
      if (!looks.test(name) || (name === 'a' && /href/i.test(whole))) lost.add(name);
      return /^(br|p|div|li|tr|h[1-6])$/.test(name) ? '\n' : '';
    });
  const words = decoded(bare)
    // What is left of an angle bracket or an entity would be read as markup.
    .replace(/<(?=[/a-z!])/gi, '< ')
    .replace(/&(?=[a-z#])/gi, '& ')
    .replace(/(?!\n)\p{Cc}|\p{Surrogate}/gu, ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
  return { words, lost: [...lost] };
}
