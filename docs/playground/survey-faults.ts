import './without-eval.ts';
import type { Survey } from '@wellmet/core';
import { checkSurvey } from '@wellmet/core/schema';
import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** What a text of JSON comes to: a survey, or its faults as `line:column: message`. */
export type Read = { readonly survey: Survey } | { readonly faults: readonly string[] };

/** Reads a survey as `wellmet check` does. */
export function readSurvey(text: string): Read {
  const at = (offset: number, message: string) => {
    const before = text.slice(0, offset).split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1}: ${message}`;
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (errors.length > 0 || tree === undefined)
    return {
      faults: errors.map(({ error, offset }) => at(offset, `not JSON: ${printParseErrorCode(error)}`)),
    };
  const result = checkSurvey(JSON.parse(text));
  if ('survey' in result) return result;
  return {
    faults: result.issues.map(({ path, message }) => {
      // A missing key has no place of its own: that of what it is missing from.
      for (let length = path.length; length > 0; length -= 1) {
        const node = findNodeAtLocation(tree, path.slice(0, length));
        if (node) return at(node.offset, `${path.join('.')}: ${message}`);
      }
      return at(tree.offset, [path.join('.'), message].filter(Boolean).join(': '));
    }),
  };
}
