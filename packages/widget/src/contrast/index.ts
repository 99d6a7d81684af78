// The public list of @wellmet/widget/contrast: for the command line, and for a page that edits themes. No DOM, no dependency.

export { tokens } from '../styles/tokens.ts';
export { type ContrastFinding, checkTheme } from './check-theme.ts';
export { ColourError, type Properties } from './css-value.ts';
export type { Theme } from './resolve-colour.ts';
