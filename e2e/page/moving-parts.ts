import type { Browser } from '../browsers/browser.ts';

/** The parts of the widget that move by themselves, or on their way to another look. */
export function movingParts(browser: Browser): Promise<readonly string[]> {
  return browser.evaluate(() => {
    const root = document.querySelector('wellmet-survey')?.shadowRoot;
    return [...(root?.querySelectorAll('*') ?? [])].flatMap(element => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      const moves = animationName !== 'none' || transitionDuration.split(', ').some(one => one !== '0s');
      return moves ? [`${element.localName} ${element.getAttribute('part')}`] : [];
    });
  });
}
