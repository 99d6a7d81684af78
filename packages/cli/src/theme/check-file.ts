import { ColourError, type ContrastFinding, checkTheme, tokens } from '@wellmet/widget/contrast';
import type { ThemeFile } from './theme-file.ts';

/** One line for each fault of a theme, and how many pairs were looked at. */
export function checkThemeFile(
  file: ThemeFile,
  themes: readonly (keyof ThemeFile)[],
): { readonly pairs: number; readonly faults: readonly string[] } {
  const names = new Set([...Object.keys(file.light), ...Object.keys(file.dark)]);
  const unknown = [...names].filter(name => name.startsWith('--wellmet-') && !Object.hasOwn(tokens, name));
  const faults = unknown.map(name => `expected a token (${Object.keys(tokens).join(', ')}), got ${name}`);
  let pairs = 0;
  for (const theme of themes)
    try {
      const findings = checkTheme(file[theme], theme);
      pairs += findings.length;
      faults.push(...findings.filter(({ passes }) => !passes).map(line));
    } catch (error) {
      if (!(error instanceof ColourError)) throw error;
      faults.push(`${theme}: ${error.message}`);
    }
  return { pairs, faults };
}

const line = ({ theme, pair, where, ratio, needs, token, colour, nearest }: ContrastFinding) =>
  `${theme}: ${pair} (${where}) has ${ratio.toFixed(2)}:1 and needs ${needs}:1; ${
    nearest === undefined
      ? `no ${token} would do on this background`
      : `${token}: ${nearest} would do, in place of ${colour}`
  }`;
