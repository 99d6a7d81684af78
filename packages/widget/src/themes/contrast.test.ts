import { describe, expect, test } from 'vitest';
import { dark } from './dark.css.ts';
import { light } from './light.css.ts';

const colourOf = (theme: string, name: string): readonly number[] => {
  const [, hex] = new RegExp(`--${name}: var\\(--wellmet-${name}, #([0-9a-f]+)\\)`).exec(theme)!;
  const full = hex!.length === 3 ? [...hex!].map(digit => digit + digit).join('') : hex!;
  return [0, 2, 4].map(place => Number.parseInt(full.slice(place, place + 2), 16) / 255);
};

/** `color-mix(in srgb, a share, b)`. */
const mix = (a: readonly number[], share: number, b: readonly number[]) =>
  a.map((value, place) => value * share + b[place]! * (1 - share));

/** Relative luminance of WCAG 2.2. */
const luminance = (colour: readonly number[]): number => {
  const [red, green, blue] = colour.map(value =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (a: readonly number[], b: readonly number[]): number => {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter! + 0.05) / (darker! + 0.05);
};

describe.each(Object.entries({ light, dark }))('%s', (_, theme) => {
  const [text, background, accent, onAccent, error] = [
    'text',
    'background',
    'accent',
    'on-accent',
    'error',
  ].map(name => colourOf(theme, name)) as [number[], number[], number[], number[], number[]];
  const wash = mix(accent, 0.1, background);

  test.each([
    ['text', text, background],
    ['text on what is chosen', text, wash],
    ['quiet text', mix(text, 0.75, background), background],
    ['accent', accent, background],
    ['text on the accent', onAccent, accent],
    ['error', error, background],
  ])('%s has at least 4.5:1', (_, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test('lines around what can be chosen have at least 3:1', () => {
    expect(contrast(mix(text, 0.55, background), background)).toBeGreaterThanOrEqual(3);
  });
});
