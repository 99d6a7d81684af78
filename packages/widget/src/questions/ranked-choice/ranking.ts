export type Move = 'in' | 'up' | 'down' | 'out';

/**
 * The order of the chosen options after one of them is put last, moved by one place, or taken out.
 *
 * @example
 * ranking(['a', 'b', 'c'], 'c', 'up') // => ['a', 'c', 'b']
 */
export function ranking(chosen: readonly string[], option: string, move: Move): readonly string[] {
  const rest = chosen.filter(one => one !== option);
  if (move === 'out') return rest;
  const place = move === 'in' ? rest.length : chosen.indexOf(option) + (move === 'up' ? -1 : 1);
  return rest.toSpliced(Math.max(place, 0), 0, option);
}
