import { css as shapes } from '../shapes/shapes.css.ts';
import { tokens } from '../styles/tokens.css.ts';
import { dark } from '../themes/dark.css.ts';
import type { Properties } from './css-value.ts';
import type { Theme } from './resolve-colour.ts';

const propertiesIn = (css: string): Properties =>
  Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*([^;{}]+)/g)].map(([, name, value]) => [name!, value!.trim()]),
  );

const [usual = ''] = tokens.split('@media');
const [, derived = ''] = tokens.split('@supports');
// The button of a popover stands outside the card, and has defaults of its own.
const [, launcher = '', onLauncher = ''] =
  /\[part=launcher\][^}]*background:\s*([^;]+);\s*color:\s*([^;}]+)/.exec(shapes) ?? [];

/** The widget's own custom properties by day or by night, read from the style sheets that it ships. */
export const palette = (theme: Theme): Properties => ({
  ...propertiesIn(usual),
  ...(theme === 'dark' && propertiesIn(dark)),
  ...propertiesIn(derived),
  '--launcher': launcher,
  '--on-launcher': onLauncher,
});
