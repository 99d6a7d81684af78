import type { h as H } from 'preact';

/** In place of jsx.ts for wellmet-later.js, which draws with the Preact of wellmet-survey.js instead of bringing its own. */
export let h: typeof H;

export const borrowJsx = (lent: typeof H): void => {
  h = lent;
};
