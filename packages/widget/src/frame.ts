import type { Host } from './host.ts';
import { adoptStyles } from './styles/adopt-styles.ts';
import { css } from './styles/base.css.ts';

/** Where a survey is drawn. */
export interface Frame {
  /** Around everything; hidden until the survey is shown. */
  readonly base: HTMLElement;
  readonly adoptStyles: (css: string) => void;
}

/** An empty frame in the shadow root of an element; it goes with the survey. */
export function createFrame({ element, signal }: Host): Frame {
  // Open: accessibility tools must see in.
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const base = document.createElement('div');
  base.setAttribute('part', 'base');
  base.hidden = true;
  root.replaceChildren(base);
  const adopt = (sheet: string) => adoptStyles(root, sheet);
  adopt(css);
  signal.addEventListener('abort', () => base.remove());
  return { base, adoptStyles: adopt };
}
