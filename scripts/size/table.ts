import type { Budget } from './budgets.ts';

export interface Measured extends Budget {
  readonly measured: number;
}

const opening = '<!-- sizes -->';
const closing = '<!-- /sizes -->';

/** The table as it stands in the README. */
export function sizeTable(rows: readonly Measured[]): string {
  const lines = rows.map(({ what, measured, bytes }) => `| ${what} | ${inKb(measured)} | ${inKb(bytes)} |`);
  return ['| what | now | at most |', '| --- | --: | --: |', ...lines].join('\n');
}

/** Puts the table between the markers of a text, in place of what stands there; undefined when it has no markers. */
export function withSizeTable(text: string, table: string): string | undefined {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start < 0 || end < start) return undefined;
  return `${text.slice(0, start)}${opening}\n${table}\n${text.slice(end)}`;
}

function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} KB`;
}
