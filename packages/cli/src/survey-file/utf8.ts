import type { Fault } from './fault.ts';

interface Decoded {
  readonly text: string;
  /** Whether a byte order mark stood in front. */
  readonly marked: boolean;
  readonly fault?: Fault;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a file without a byte order mark, and where its bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  // The decoder puts U+FFFD for what it cannot read, so the way back first differs there.
  const again = new TextEncoder().encode(decoded);
  const bad = bytes.findIndex((byte, i) => byte !== again[i]);
  if (bad === -1) {
    const marked = decoded.startsWith(BYTE_ORDER_MARK);
    return { text: marked ? decoded.slice(1) : decoded, marked };
  }
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    text: decoded,
    marked: false,
    fault: {
      offset: decode(bytes.subarray(0, bad)).length,
      message: `expected UTF-8, got the byte 0x${byte}`,
    },
  };
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
