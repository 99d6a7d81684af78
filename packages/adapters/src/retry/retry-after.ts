const second = 1000;
const day = 86_400_000;

/**
 * How long a server asks to be left alone, in milliseconds: `Retry-After` as seconds or as an HTTP date, held between one
 * second and one day. A date is counted from the server's own `Date`, so that a wrong clock on the device does not
 * matter; from `now` where the page may not read that header. `undefined` when nothing readable is asked.
 *
 * @example
 * retryAfter(new Headers({ 'retry-after': '10' }), Date.now()); // => 10000
 */
export const retryAfter = (headers: Headers, now: number): number | undefined => {
  // A header that is missing is `null`, which is 0 and no date.
  const asked = headers.get('retry-after') as string;
  const wait = +asked
    ? +asked * second
    : Date.parse(asked) - (Date.parse(headers.get('date') as string) || now);
  // NaN is false: what cannot be read asks for nothing.
  return wait ? Math.min(Math.max(wait, second), day) : undefined;
};
