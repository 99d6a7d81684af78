const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * An ISO 8601 date or time as UTC with milliseconds, as it stands in a Response; without a zone it is taken as UTC.
 * Anything else comes back as it stands, so that the check can name it.
 *
 * @example
 * timeOf('2026-11-21 10:00') // => '2026-11-21T10:00:00.000Z'
 */
export function timeOf(cell: string): string {
  const [, date, minutes = '00:00', seconds = ':00', zone = 'Z'] = DATE.exec(cell) ?? [];
  if (date === undefined) return cell;
  if (!isDay(date)) return cell;
  const time = new Date(`${date}T${minutes}${seconds}${zone}`);
  return Number.isNaN(time.getTime()) ? cell : time.toISOString();
}

// A Date takes 30 February for 2 March.
function isDay(date: string): boolean {
  const day = new Date(date);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
