import type { Properties } from '@wellmet/widget/contrast';

/** Custom properties by day, and by night with what only the night sets. */
export interface ThemeFile {
  readonly light: Properties;
  readonly dark: Properties;
}

/** Several files as one page would load them: later ones win. */
export const merged = (files: readonly ThemeFile[]): ThemeFile => ({
  light: Object.assign({}, ...files.map(({ light }) => light)),
  dark: Object.assign({}, ...files.map(({ light }) => light), ...files.map(({ dark }) => dark)),
});
