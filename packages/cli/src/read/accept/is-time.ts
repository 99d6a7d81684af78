const ZERO = 48;
const LENGTH = 24;
const daysIn = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What stands between the digits of `2026-11-21T10:00:00.000Z`. */
const marks = [...'2026-11-21T10:00:00.000Z'].flatMap((mark, at) =>
  /\d/.test(mark) ? [] : [[at, mark.charCodeAt(0)] as const],
);

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Two digits as a number; NaN where they are none. */
function two(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - ZERO;
  const ones = bytes[at + 1]! - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** Whether 24 bytes are a UTC time with milliseconds as a Response has it, `2026-11-21T10:00:00.000Z`, of a day that exists. */
export function isTimeAt(bytes: Uint8Array, from: number): boolean {
  const year = 100 * two(bytes, from) + two(bytes, from + 2);
  const month = two(bytes, from + 5);
  const day = two(bytes, from + 8);
  for (let m = 0; m < marks.length; m++) {
    const [at, mark] = marks[m]!;
    if (bytes[from + at] !== mark) return false;
  }
  return (
    year >= 0 &&
    month >= 1 &&
    day >= 1 &&
    day <= (daysIn[month] ?? 0) &&
    (day < 29 || month !== 2 || isLeap(year)) &&
    two(bytes, from + 11) <= 23 &&
    two(bytes, from + 14) <= 59 &&
    two(bytes, from + 17) <= 59 &&
    two(bytes, from + 20) + two(bytes, from + 21) >= 0
  );
}

const letters = new Uint8Array(LENGTH);

/** The same of a text. */
export function isTime(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== LENGTH) return false;
  // A character beyond one byte must not be taken for its low byte.
  for (let at = 0; at < LENGTH; at++) letters[at] = Math.min(255, text.charCodeAt(at));
  return isTimeAt(letters, 0);
}
