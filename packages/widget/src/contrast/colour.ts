import {
  ColorSpace,
  contrastWCAG21,
  HSL,
  HWB,
  Lab,
  LCH,
  mix,
  OKLab,
  OKLCH,
  P3,
  parse,
  serialize,
  sRGB,
  sRGB_Linear,
  to,
  XYZ_D65,
} from 'colorjs.io/fn';

for (const space of [XYZ_D65, sRGB_Linear, sRGB, HSL, HWB, Lab, LCH, OKLab, OKLCH, P3])
  ColorSpace.register(space);

/** A colour as screens show it: in sRGB, with an alpha. */
export type Colour = ReturnType<typeof to>;

/** Reads a plain CSS colour; nothing when it is none. */
export function parseColour(text: string): Colour | undefined {
  try {
    return to(parse(text), 'srgb', { inGamut: true });
  } catch {
    return undefined;
  }
}

/** `color-mix()`: this share of the first, the rest of the second. */
export const mixed = (space: string, first: Colour, share: number, second: Colour): Colour =>
  to(mix(second, first, share, { space, premultiplied: true }), 'srgb', { inGamut: true });

/** What is seen of a colour that lets the one behind it through. */
export const over = (front: Colour, back: Colour): Colour =>
  mixed('srgb', { ...front, alpha: 1 }, Number(front.alpha), back);

/** Contrast ratio of WCAG 2.2, 1 to 21, of two opaque colours in any order. */
export const contrast = (one: Colour, other: Colour): number => contrastWCAG21(one, other);

/** As `#rrggbb`. */
export const hex = (colour: Colour): string => serialize(colour, { format: 'hex', collapse: false });

/** The same hue at another lightness, 0 to 1, as far as screens can show it. */
export const atLightness = (colour: Colour, lightness: number): Colour => {
  const { coords, ...rest } = to(colour, 'oklch');
  return to({ ...rest, coords: [lightness, coords[1], coords[2]] }, 'srgb', { inGamut: true });
};

export const lightnessOf = (colour: Colour): number => Number(to(colour, 'oklch').coords[0]);
