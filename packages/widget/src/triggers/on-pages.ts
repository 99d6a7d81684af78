import { on } from './on.ts';

/** Whether the page shown now is one of `pages`: paths with `*` for anything, separated by spaces; one with `#` goes on to the fragment. */
export const isHere = (pages: string | undefined): boolean =>
  !pages ||
  pages
    .split(' ')
    .some(page =>
      RegExp(`^${page.replace(/\W/g, sign => (sign === '*' ? '.*' : `\\${sign}`))}$`).test(
        location.pathname + (page.includes('#') ? location.hash : ''),
      ),
    );

/**
 * Begins whenever the visitor comes to one of the pages, and aborts what was begun when they leave it, also where a page changes
 * without being loaded.
 */
export function onPages(
  pages: string | undefined,
  begin: (here: AbortController) => void,
  signal: AbortSignal,
): void {
  let here: AbortController | undefined;
  const look = () => {
    if (isHere(pages) === !!here) return;
    here?.abort();
    here = here ? undefined : new AbortController();
    if (here) begin(here);
  };
  look();
  // A script that changes the address tells nobody, where there is no Navigation API yet; and the history is not ours to patch.
  const timer = pages && setInterval(look, 500);
  on(signal, 'abort', () => {
    clearInterval(timer as unknown as number);
    here?.abort();
  });
}
