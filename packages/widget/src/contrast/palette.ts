import { css as shapes } from '../shapes/shapes.css.ts';
import { tokens } from '../styles/tokens.css.ts';
import { contrast } from '../themes/contrast.css.ts';
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

/** The widget's own custom properties by day, by night or at the highest contrast, read from the style sheets that it ships. */
export const palette = (theme: Theme): Properties => ({
  ...propertiesIn(usual),
  ...(theme === 'dark' && propertiesIn(dark)),
  ...propertiesIn(derived),
  // Its colours are its own: whatever a page sets, they stay as far apart as they are.
  ...(theme === 'contrast' && propertiesIn(contrast)),
  '--launcher': launcher,
  '--on-launcher': onLauncher,
});
