import type { Browser } from '../browsers/browser.ts';

/** Controls that a finger may miss: each less than this many pixels high, or wide, with the label that is pressed for it. */
export function smallTargets(browser: Browser, least: number): Promise<readonly string[]> {
  return browser.evaluate(least => {
    const root = document.querySelector('wellmet-survey')?.shadowRoot;
    const controls = [...(root?.querySelectorAll('button, input, select, textarea') ?? [])];
    return controls.flatMap(control => {
      if (!control.checkVisibility()) return [];
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      const isSmall = height < least - 0.5 || width < least - 0.5;
      return isSmall
        ? [
            `${control.localName} ${control.getAttribute('part')} ${control.getAttribute('name')}: ${width} × ${height}`,
          ]
        : [];
    });
  }, least);
}
