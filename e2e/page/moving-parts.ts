import type { Browser } from '../browsers/browser.ts';

/** The parts of the widget that move by themselves, on their way to another look, or where they are scrolled to. */
export function movingParts(browser: Browser): Promise<readonly string[]> {
  return browser.evaluate(() => {
    const root = document.querySelector('wellmet-survey')?.shadowRoot;
    return [...(root?.querySelectorAll('*') ?? [])].flatMap(element => {
      const moves = ['', '::before', '::after'].some(pseudo => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo);
        const isStill = animationName === 'none' && transitionDuration.split(', ').every(one => one === '0s');
        return !isStill || scrollBehavior === 'smooth';
      });
      return moves ? [`${element.localName} ${element.getAttribute('part')}`] : [];
    });
  });
}
