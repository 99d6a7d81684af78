import type { Dialect } from './dialect.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A condition as it is written, before anybody knows what its names mean. */
export type Clause =
  | { readonly all: readonly Clause[] }
  | { readonly any: readonly Clause[] }
  | { readonly not: Clause }
  | { readonly name: string; readonly operator: Operator; readonly values: readonly string[] };

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'empty' | 'contains' | 'any-of' | 'all-of';

const operators: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  eq: '=',
  '!=': '!=',
  '<>': '!=',
  ne: '!=',
  '<': '<',
  lt: '<',
  '<=': '<=',
  le: '<=',
  '>': '>',
  gt: '>',
  '>=': '>=',
  ge: '>=',
  contains: 'contains',
  anyof: 'any-of',
  allof: 'all-of',
  empty: 'empty',
  isempty: 'empty',
};
const negated: Readonly<Record<string, Operator>> = {
  notcontains: 'contains',
  notempty: 'empty',
  isnotempty: 'empty',
};
const mirrored: Partial<Readonly<Record<Operator, Operator>>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/**
 * Reads a condition by descent: or, and, not, brackets, then a name, an operator and a value.
 *
 * @returns the condition, or why it cannot be read
 */
export function parseCondition(text: string, dialect: Dialect): Clause | { readonly fault: string } {
  const tokens = tokensOf(text, dialect);
  if ('fault' in tokens) return tokens;
  let at = 0;
  const peek = () => tokens.list[at];
  const isWord = (...words: string[]) => {
    const token = peek();
    return token?.kind === 'word' && words.includes(token.text);
  };
  const fail = (): never => {
    throw new SyntaxError(peek()?.text ?? 'its end');
  };
  const take = (word: string) => {
    if (!isWord(word)) fail();
    at++;
  };

  const joined = (words: readonly string[], inner: () => Clause, join: (parts: Clause[]) => Clause) => {
    const parts = [inner()];
    while (isWord(...words)) {
      at++;
      parts.push(inner());
    }
    return parts.length === 1 ? (parts[0] as Clause) : join(parts);
  };
  const any = (): Clause => joined(['or', '||'], all, parts => ({ any: parts }));
  const all = (): Clause => joined(['and', '&&'], one, parts => ({ all: parts }));

  const one = (): Clause => {
    if (isWord('not', '!')) {
      at++;
      return { not: one() };
    }
    if (isWord('(')) {
      at++;
      const inner = any();
      take(')');
      return inner;
    }
    if (isWord('is_empty')) {
      at++;
      take('(');
      const name = nameOf(peek());
      at++;
      take(')');
      return { name, operator: 'empty', values: [] };
    }
    return comparison();
  };

  const nameOf = (token: Token | undefined): string => (token?.kind === 'name' ? token.text : fail());

  const comparison = (): Clause => {
    const left = tokens.list[at++];
    const sign = peek();
    if (left?.kind === 'value' && sign?.kind === 'word') {
      // 3 < {q} says what {q} > 3 does.
      at++;
      const operator = mirrored[operators[sign.text] ?? 'empty'] ?? fail();
      const name = nameOf(peek());
      at++;
      return { name, operator, values: [left.text] };
    }
    at--;
    const name = nameOf(peek());
    at++;
    const word = sign?.kind === 'word' ? sign.text : fail();
    const operator = operators[word] ?? negated[word] ?? fail();
    at++;
    const values = operator === 'empty' ? [] : valuesAt();
    const clause: Clause = { name, operator, values };
    return negated[word] ? { not: clause } : clause;
  };

  const valuesAt = (): readonly string[] => {
    const token = tokens.list[at++];
    if (token?.kind === 'value') return [token.text];
    if (token?.kind !== 'word' || token.text !== '[') {
      at--;
      return fail();
    }
    const values: string[] = [];
    for (let next = tokens.list[at++]; next && next.text !== ']'; next = tokens.list[at++])
      if (next.kind === 'value') values.push(next.text);
    return values;
  };

  try {
    const clause = any();
    return at === tokens.list.length ? clause : fail();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: `cannot be read from ${JSON.stringify(error.message)} on` };
  }
}
