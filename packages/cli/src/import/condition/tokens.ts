import type { Dialect } from './dialect.ts';

export interface Token {
  readonly kind: 'name' | 'value' | 'word';
  readonly text: string;
}

const space = /\s+/y;
const value = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)(?![\w.])/y;
const sign = /<=|>=|<>|!=|==|&&|\|\||[=<>!()[\],]/y;
const word = /[A-Za-z_]+/y;

/** The words of a condition. */
export function tokensOf(
  text: string,
  { reference, nameOf }: Dialect,
): { readonly list: readonly Token[] } | { readonly fault: string } {
  const list: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const groups = (found: RegExpExecArray) => found.slice(1).find(group => group !== undefined) ?? found[0];
  while (at < text.length) {
    if (match(space)) continue;
    const quoted = match(value);
    if (quoted) {
      list.push({ kind: 'value', text: groups(quoted) });
      continue;
    }
    const from = at;
    const bare = match(word)?.[0].toLowerCase();
    if (bare !== undefined && known.has(bare)) {
      list.push(
        bare === 'true' || bare === 'false' ? { kind: 'value', text: bare } : { kind: 'word', text: bare },
      );
      continue;
    }
    at = from;
    const name = match(reference);
    if (name) {
      list.push({ kind: 'name', text: nameOf(groups(name)) });
      continue;
    }
    const symbol = match(sign)?.[0];
    if (symbol === undefined)
      return { fault: `cannot be read from ${JSON.stringify(text.slice(at, at + 20))} on` };
    if (symbol !== ',') list.push({ kind: 'word', text: symbol });
  }
  return { list };
}

const known = new Set(
  'and or not eq ne lt le gt ge contains notcontains anyof allof empty notempty isempty isnotempty is_empty true false'.split(
    ' ',
  ),
);
