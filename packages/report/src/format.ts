/** Numbers, shares, dates and lists as one language writes them. */
export interface Format {
  /** A mean, such as `5.41`. */
  mean(value: number): string;
  /** A gap with its sign, such as `−0.42`. */
  gap(value: number): string;
  /** The gap in a picture, where space is short: `−0.4`. */
  shortGap(value: number): string;
  /** A share from 0 to 1 in whole per cent, such as `31%`. */
  share(value: number): string;
  count(value: number): string;
  date(iso: string): string;
  list(words: readonly string[]): string;
}

/** @param locale BCP 47 tag; decides the numerals, too */
export function createFormat(locale: string): Format {
  const number = (options: Intl.NumberFormatOptions) => {
    const written = new Intl.NumberFormat(locale, options);
    // A hyphen is easily overlooked before a number; the minus sign is as wide as the plus.
    return (value: number) => written.format(value).replace('-', '−');
  };
  const digits = (count: number) => ({ minimumFractionDigits: count, maximumFractionDigits: count });
  const list = new Intl.ListFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    mean: number(digits(2)),
    gap: number({ ...digits(2), signDisplay: 'exceptZero' }),
    shortGap: number({ ...digits(1), signDisplay: 'exceptZero' }),
    share: number({ style: 'percent' }),
    count: number({}),
    date: iso => date.format(new Date(iso)),
    list: words => list.format(words),
  };
}
