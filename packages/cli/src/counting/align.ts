/** Cells in columns: the first to the left, the others to the right, the last as it is. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  const cell = (text: string, at: number) => {
    if (at === 0) return text.padEnd(widths[at] ?? 0);
    return at === widths.length - 1 ? text : text.padStart(widths[at] ?? 0);
  };
  return rows.map(row => `${row.map(cell).join('  ').trimEnd()}\n`).join('');
}
