import type { Browser } from '../browsers/browser.ts';

/** What sticks out of the window sideways or is cut off inside its own box: each part of the widget with its measures. */
export function overflowing(browser: Browser): Promise<readonly string[]> {
  return browser.evaluate(() => {
    const root = document.querySelector('wellmet-survey')?.shadowRoot;
    const faults = [...(root?.querySelectorAll('*') ?? [])].flatMap(element => {
      const { left, right, width } = element.getBoundingClientRect();
      const { scrollWidth, clientWidth, localName } = element;
      // What is kept for screen readers alone is a pixel wide and cut on purpose.
      if (width <= 1) return [];
      const name = `${localName} ${element.getAttribute('part')}`;
      const isOut = left < -0.5 || right > innerWidth + 0.5;
      const isCut = scrollWidth > clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      return [
        ...(isOut ? [`${name} goes from ${left} to ${right} in a window of ${innerWidth}`] : []),
        ...(isCut ? [`${name} holds ${scrollWidth} pixels in ${clientWidth}`] : []),
      ];
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [...faults, `the page holds ${scrollWidth} pixels in ${clientWidth}`]
      : faults;
  });
}
