import { expect, test } from 'vitest';
import { dark, light, type Palette } from './palette.ts';

// WCAG 2: relative luminance of an sRGB colour, and the contrast of two.
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const palettes: readonly (readonly [string, Palette])[] = [
  ['light', light],
  ['dark', dark],
];
const voices = ['ink', 'quiet', 'exceeded', 'met', 'fell-short'] as const;

test.each(palettes.flatMap(([name, palette]) => voices.map(voice => [name, voice, palette] as const)))(
  'in the %s palette the %s colour is readable on the page, and the page on it',
  (_, voice, palette) => {
    expect(contrast(palette[voice], palette.page)).toBeGreaterThanOrEqual(4.5);
  },
);
