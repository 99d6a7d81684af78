import postcss, { type Container, CssSyntaxError, type Document } from 'postcss';
import { InputError } from '../read/input-error.ts';
import type { ThemeFile } from './theme-file.ts';

/**
 * The custom properties of a style sheet. What stands under a selector or a media query that says dark is for the night; what is
 * for print or for forced colours, where ours do not apply, is left out.
 */
export function readCss(file: string, text: string): ThemeFile {
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  try {
    postcss.parse(text).walkDecls(/^--/, ({ prop, value, parent }) => {
      const around = conditions(parent);
      const night = around.some(condition => /dark/.test(condition));
      const elsewhere = around.some(
        condition => /^@media/.test(condition) && !/color-scheme/.test(condition),
      );
      if (!elsewhere) (night ? dark : light)[prop] = value;
    });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    throw new InputError(
      `${file}:${error.line}:${error.column}: expected a style sheet, got: ${error.reason}`,
      {
        cause: error,
      },
    );
  }
  return { light, dark };
}

/** Selectors and at-rules around a declaration. */
function conditions(node: Container | Document | undefined): string[] {
  if (node === undefined) return [];
  const own =
    node.type === 'rule'
      ? String(Reflect.get(node, 'selector'))
      : node.type === 'atrule'
        ? `@${Reflect.get(node, 'name')} ${Reflect.get(node, 'params')}`
        : '';
  return [own, ...conditions(node.parent as Container | undefined)];
}
