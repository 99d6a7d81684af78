import { atLightness, type Colour, contrast, hex, lightnessOf, over } from './colour.ts';
import { ColourError, type Properties, withoutVariables } from './css-value.ts';
import { type Pair, pairs } from './pairs.ts';
import { palette } from './palette.ts';
import { resolveColour, type Theme } from './resolve-colour.ts';

/** How well two colours that meet can be told apart. */
export interface ContrastFinding {
  readonly theme: Theme;
  /** Such as `accent on background`. */
  readonly pair: string;
  /** Where a patient meets them. */
  readonly where: string;
  /** WCAG 2 contrast ratio, 1 to 21, cut and not rounded to two digits: what needs 4.5 and has 4.499 fails. */
  readonly ratio: number;
  readonly needs: number;
  readonly passes: boolean;
  /** What a page would set to mend it. */
  readonly token: string;
  /** What that token comes to now, as `#rrggbb`. */
  readonly colour: string;
  /** The colour of the same hue, nearest in lightness, with which the pair passes; absent when it passes, or when none would. */
  readonly nearest?: string;
}

const STEP = 0.002;

/**
 * The contrast of every pair of colours that the widget brings together, in one theme.
 *
 * @param page custom properties of the page: `--wellmet-*` and whatever they refer to
 * @throws ColourError when a token is no colour
 * @example
 * checkTheme({ '--wellmet-error': '#f88' }, 'light').find(({ passes }) => !passes)?.pair // => 'error on background'
 */
export function checkTheme(page: Properties, theme: Theme): readonly ContrastFinding[] {
  // Resolved on the page's side first: its own `--accent` is not the widget's.
  const tokens = Object.fromEntries(
    Object.entries(page)
      .filter(([name]) => colourTokens.has(name))
      .map(([name, value]) => [name, named(name, () => withoutVariables(value, page))]),
  );
  for (const [name, value] of Object.entries(tokens)) named(name, () => resolveColour(value, {}, theme));
  return pairs.map(pair => findingOf(pair, tokens, theme));
}

/** The tokens that take a colour. */
const colourTokens: ReadonlySet<string> = new Set(
  ['text', 'background', 'accent', 'on-accent', 'error', 'focus'].map(name => `--wellmet-${name}`),
);

function findingOf(pair: Pair, tokens: Properties, theme: Theme): ContrastFinding {
  const ratio = ratioOf(pair, tokens, theme);
  const colour = colourOf(pair.token.replace('wellmet-', ''), tokens, theme);
  const passes = ratio >= pair.needs;
  const nearest = passes ? undefined : nearestPassing(pair, tokens, theme, colour);
  return {
    theme,
    pair: `${pair.front} on ${pair.back}`,
    where: pair.where,
    ratio: Math.floor(ratio * 100) / 100,
    needs: pair.needs,
    passes,
    token: pair.token,
    colour: hex(colour),
    ...(nearest !== undefined && { nearest }),
  };
}

function nearestPassing(pair: Pair, tokens: Properties, theme: Theme, colour: Colour): string | undefined {
  const lightness = lightnessOf(colour);
  for (let away = STEP; away <= 1; away += STEP)
    for (const other of [lightness - away, lightness + away]) {
      if (other < 0 || other > 1) continue;
      // Checked as it will be written, with whole numbers.
      const candidate = hex(atLightness(colour, other));
      if (ratioOf(pair, { ...tokens, [pair.token]: candidate }, theme) >= pair.needs) return candidate;
    }
  return undefined;
}

function ratioOf({ front, back }: Pair, tokens: Properties, theme: Theme): number {
  const behind = colourOf(`--${back}`, tokens, theme);
  if (Number(behind.alpha) < 1)
    throw new ColourError(
      `--wellmet-${back}: expected a colour that nothing shines through, got ${hex(behind)}`,
    );
  return contrast(over(colourOf(`--${front}`, tokens, theme), behind), behind);
}

const colourOf = (name: string, tokens: Properties, theme: Theme): Colour =>
  resolveColour(`var(${name})`, { ...palette(theme), ...tokens }, theme);

function named<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof ColourError) throw new ColourError(`${name}: ${error.message}`, { cause: error });
    throw error;
  }
}
