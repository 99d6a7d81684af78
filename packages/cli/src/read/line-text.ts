import { isUtf8 } from 'node:buffer';

const CARRIAGE_RETURN = 13;
const REPLACEMENT = '\uFFFD';
const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a line without CR, or what is wrong with its bytes. The first line loses a byte order mark. */
export function lineText(
  bytes: Buffer,
  from: number,
  to: number,
  number: number,
): { readonly text: string } | { readonly fault: string } {
  const end = to > from && bytes[to - 1] === CARRIAGE_RETURN ? to - 1 : to;
  const text = bytes.toString('utf8', from, end);
  // The decoder puts U+FFFD for what it cannot read; looking for it costs nothing where all letters are Latin.
  if (text.includes(REPLACEMENT) && !isUtf8(bytes.subarray(from, end)))
    return { fault: 'expected UTF-8, got bytes that are none' };
  return { text: number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}
