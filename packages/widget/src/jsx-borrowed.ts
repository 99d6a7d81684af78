import type { ComponentChildren, h as H } from 'preact';

/** In place of jsx.ts for files that draw with the Preact of wellmet-survey.js instead of bringing their own. */
export let h: typeof H;

export const Fragment = ({ children }: { readonly children?: ComponentChildren }): ComponentChildren =>
  children;

export const borrowJsx = (lent: typeof H): void => {
  h = lent;
};
