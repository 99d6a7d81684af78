import type { Host } from './host.ts';
import { adoptStyles } from './styles/adopt-styles.ts';
import { css } from './styles/base.css.ts';

/** Where a survey is drawn. */
export interface Frame {
  readonly root: ShadowRoot;
  /** Around everything. */
  readonly base: HTMLElement;
  /** The survey is rendered into it; hidden until it is shown. */
  readonly mount: HTMLElement;
  readonly adoptStyles: (css: string) => void;
}

/** The shadow root of an element, with an empty frame that goes with the survey. */
export function createFrame({ element, signal }: Host): Frame {
  // Open: accessibility tools must see in.
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const base = document.createElement('div');
  const mount = document.createElement('div');
  base.setAttribute('part', 'base');
  mount.hidden = true;
  base.append(mount);
  root.replaceChildren(base);
  const adopt = (sheet: string) => adoptStyles(root, sheet);
  adopt(css);
  signal.addEventListener('abort', () => base.remove());
  return { root, base, mount, adoptStyles: adopt };
}
