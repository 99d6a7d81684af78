import type { Browser } from '../browsers/browser.ts';

/** How bright the background of a part of the widget is: 0 black to 1 white. */
export function luminance(browser: Browser, part: string): Promise<number> {
  return browser.evaluate(name => {
    const element = document.querySelector('wellmet-survey')?.shadowRoot?.querySelector(`[part~=${name}]`);
    if (!element) throw new Error(`no part ${name}`);
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    // The canvas understands every way to write a colour, and answers in bytes.
    context.fillStyle = getComputedStyle(element).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) throw new Error(`part ${name} has no background of its own`);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  }, part);
}
