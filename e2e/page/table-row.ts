import type { Browser } from '../browsers/browser.ts';

/** The cells of a table's row as they are read out, by the table's caption and the row's head. */
export function tableRow(browser: Browser, caption: string, head: string): Promise<readonly string[]> {
  return browser.evaluate(
    (wantedCaption, wantedHead) => {
      const said = (node: Element | null): string => {
        const copy = node?.cloneNode(true) as Element | undefined;
        for (const hidden of copy?.querySelectorAll('[aria-hidden=true], svg') ?? []) hidden.remove();
        return copy?.textContent?.trim() ?? '';
      };
      const tables = [...document.querySelectorAll('table')];
      const table = tables.find(({ caption }) => said(caption) === wantedCaption);
      const row = [...(table?.rows ?? [])].find(({ cells }) => said(cells[0] ?? null) === wantedHead);
      return [...(row?.cells ?? [])].map(said);
    },
    caption,
    head,
  );
}
