import type { Browser } from '../browsers/browser.ts';

/** Every computed property of every element, in document order: of the widget's inside, or of what a selector finds on the page. */
export function computedStyles(browser: Browser, selector?: string): Promise<readonly Styled[]> {
  return browser.evaluate(wanted => {
    const root = document.querySelector('wellmet-survey')?.shadowRoot;
    const elements = wanted ? document.querySelectorAll(wanted) : (root?.querySelectorAll('*') ?? []);
    return [...elements].map(element => {
      const style = getComputedStyle(element);
      const name = `${element.localName}${element.getAttribute('part') ? `[part=${element.getAttribute('part')}]` : ''}`;
      return { name, style: Object.fromEntries([...style].map(key => [key, style.getPropertyValue(key)])) };
    });
  }, selector);
}

export interface Styled {
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
}

/** Where two lists of styles differ, one line each. */
export function differences(before: readonly Styled[], after: readonly Styled[]): readonly string[] {
  if (before.length !== after.length) return [`${before.length} elements became ${after.length}`];
  return before.flatMap(({ name, style }, place) => {
    const other = after[place]?.style ?? {};
    const changed = Object.keys(style).filter(key => style[key] !== other[key]);
    return changed.map(key => `${place} ${name} ${key}: ${style[key]} became ${other[key]}`);
  });
}
