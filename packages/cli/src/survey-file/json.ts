import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from './fault.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'JSON',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'nothing more',
  InvalidCommentToken: 'JSON, which has no comments',
  UnexpectedEndOfComment: 'JSON, which has no comments',
  UnexpectedEndOfString: 'text that ends on its line with a double quote',
  UnexpectedEndOfNumber: 'a number',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  InvalidCharacter: 'text without control characters',
};

/** The tree of a JSON text, or the first place where it is none; what follows a slip is mostly its echo. */
export function parseJson(text: string): { readonly tree: Node } | { readonly fault: Fault } {
  const deep = tooDeep(text);
  if (deep !== undefined)
    return { fault: { offset: deep, message: `expected at most ${DEEPEST} levels, got more` } };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined && tree !== undefined) return { tree };
  const { error, offset, length } = first ?? { error: 4, offset: 0, length: 0 };
  const expected = EXPECTED[printParseErrorCode(error)] ?? 'JSON';
  return {
    fault: { offset, message: `expected ${expected}, got ${shown(text.slice(offset, offset + length))}` },
  };
}

const DEEPEST = 64;

/** Where more levels are open than any survey has. The parser would run out of stack on a hostile file. */
function tooDeep(text: string): number | undefined {
  let level = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') level += 1;
    else if (token === '}' || token === ']') level -= 1;
    if (level > DEEPEST) return index;
  }
  return undefined;
}

const shown = (found: string) => (found === '' ? 'the end of the file' : found.slice(0, 40));

/** Keys that an object has twice: a parser takes the last without a word, its author meant one of them. */
export function* duplicateKeys(node: Node): Iterable<Fault> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key !== undefined && seen.has(key.value)) {
      yield { offset: key.offset, message: `expected each key once, got ${JSON.stringify(key.value)} again` };
    }
    seen.add(key?.value);
    yield* duplicateKeys(child);
  }
}
