const ZERO = 48;
const daysIn = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Two digits as a number; NaN or far out of any range where they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** Whether a text is a UTC time with milliseconds as a Response has it: `2026-11-21T10:00:00.000Z`, and a day that exists. */
export function isTime(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== 24) return false;
  const year = 100 * two(text, 0) + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const milliseconds = two(text, 20) + two(text, 21);
  return (
    year >= 0 &&
    month >= 1 &&
    day >= 1 &&
    day <= (daysIn[month] ?? 0) &&
    (day < 29 || month !== 2 || isLeap(year)) &&
    two(text, 11) <= 23 &&
    two(text, 14) <= 59 &&
    two(text, 17) <= 59 &&
    milliseconds >= 0 &&
    text[4] === '-' &&
    text[7] === '-' &&
    text[10] === 'T' &&
    text[13] === ':' &&
    text[16] === ':' &&
    text[19] === '.' &&
    text[23] === 'Z'
  );
}
