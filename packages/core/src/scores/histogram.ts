import type { ValueCells } from '../types/score.ts';

/** The cells in ascending order, equal values joined, empty ones left out. */
export function histogram(cells: ValueCells): ValueCells {
  const counts = new Map<number, number>();
  for (const [value, n] of cells) if (n > 0) counts.set(value, (counts.get(value) ?? 0) + n);
  return [...counts].sort(([a], [b]) => a - b);
}
