const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const NOT_APPLICABLE = /^n\/?a$/i;

/**
 * A number with a point or a comma, `na` for "does not apply", and anything else as it stands, so that the check can name it.
 *
 * @example
 * ratingOf('6,0') // => 6
 */
export function ratingOf(cell: string): number | string {
  const text = cell.trim();
  if (NUMBER.test(text)) return Number(text.replace(',', '.'));
  return NOT_APPLICABLE.test(text) ? 'na' : text;
}
