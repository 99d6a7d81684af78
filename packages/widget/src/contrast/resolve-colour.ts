import { type Colour, mixed, parseColour } from './colour.ts';
import { ColourError, firstCall, type Properties, withoutVariables } from './css-value.ts';

export type Theme = 'light' | 'dark' | 'contrast';

/**
 * The colour that a CSS value comes to: through `var()`, `light-dark()` and `color-mix()`.
 *
 * @throws ColourError when it comes to none
 */
export function resolveColour(value: string, properties: Properties, theme: Theme): Colour {
  const plain = withoutVariables(value, properties);
  const either = firstCall(plain, 'light-dark');
  if (either?.before === '' && either.args.length === 2)
    return resolveColour(either.args[theme === 'light' ? 0 : 1]!, properties, theme);
  const mix = firstCall(plain, 'color-mix');
  if (mix?.before === '' && mix.args.length === 3) {
    const [space, first, second] = [
      mix.args[0]!.replace(/^in\s+/, '').split(/\s/)[0]!,
      ...mix.args.slice(1).map(shareOf),
    ] as [string, Share, Share];
    const one = first.share ?? 1 - (second.share ?? 0.5);
    const other = second.share ?? 1 - one;
    return mixed(
      space,
      resolveColour(first.colour, properties, theme),
      one / (one + other),
      resolveColour(second.colour, properties, theme),
    );
  }
  const colour = parseColour(plain);
  if (!colour) throw new ColourError(`expected a colour, got ${plain}`);
  return colour;
}

interface Share {
  readonly colour: string;
  readonly share: number | undefined;
}

const shareOf = (text: string): Share => {
  const percent = /(?:^|\s)([\d.]+)%(?:\s|$)/.exec(text);
  return {
    colour: percent ? text.replace(percent[0], ' ').trim() : text,
    share: percent ? Number(percent[1]) / 100 : undefined,
  };
};
