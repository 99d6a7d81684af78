import type { Browser } from '../browsers/browser.ts';

/** Relative luminances by WCAG, of [0, 1]; undefined where nothing is drawn. */
export interface Paint {
  readonly fill?: number;
  readonly border?: number;
  /** The ring of the focus. */
  readonly ring?: number;
}

/** What the one part of the widget that a selector finds is drawn with. */
export function paint(browser: Browser, selector: string): Promise<Paint> {
  return browser.evaluate(selector => {
    const element = document.querySelector('wellmet-survey')?.shadowRoot?.querySelector(selector);
    if (!element) throw new Error(`nothing is ${selector}`);
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    // The canvas understands every way to write a colour, and answers in bytes.
    const luminance = (colour: string): number | undefined => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      const linear = (byte: number) =>
        byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
      return alpha < 128 ? undefined : 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const style = getComputedStyle(element);
    const isRinged = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const drawn = {
      fill: luminance(style.backgroundColor),
      border: style.borderBottomStyle === 'none' ? undefined : luminance(style.borderBottomColor),
      ring: isRinged ? luminance(style.outlineColor) : undefined,
    };
    return JSON.parse(JSON.stringify(drawn)) as Paint;
  }, selector);
}

/** Contrast ratio by WCAG, of 1 to 21; 1 where either is not drawn. */
export function contrast(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return 1;
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
