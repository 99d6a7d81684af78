import type { Taken } from './sink.ts';

/** The longest line that is kept, in bytes: no Response comes near, and a file without line ends must not fill the memory. */
export const LONGEST_LINE: number = 4 * 1024 * 1024;

const LINE_FEED = 10;

/** What becomes of each line: its bytes without the line end, which are only valid during the call; or how long it was. */
export interface LineHandler {
  /** May take whole lines at once: up to where, and how many. It is asked again behind every line that it left. */
  take?(bytes: Buffer, from: number, to: number, number: number): Taken;
  line(bytes: Buffer, from: number, to: number, number: number): void;
  tooLong(number: number, length: number): void;
}

/** Takes bytes in any pieces and hands lines on, numbered from 1. */
export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** The last line may lack its line end. */
  end(): void;
}

/** Only a line that is cut by the end of a piece is copied. */
export function createLineSplitter(handler: LineHandler, longest: number = LONGEST_LINE): LineSplitter {
  let number = 1;
  let rest: Buffer[] = [];
  let restLength = 0;

  const keep = (bytes: Buffer) => {
    restLength += bytes.length;
    if (restLength > longest) rest = [];
    else if (bytes.length > 0) rest.push(Buffer.from(bytes));
  };

  const finish = (bytes: Buffer, from: number, to: number) => {
    const length = restLength + to - from;
    if (length > longest) handler.tooLong(number, length);
    else if (restLength === 0) handler.line(bytes, from, to, number);
    else {
      const whole = Buffer.concat([...rest, bytes.subarray(from, to)]);
      handler.line(whole, 0, whole.length, number);
    }
    number += 1;
    rest = [];
    restLength = 0;
  };

  return {
    push(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      let from = 0;
      for (;;) {
        if (restLength === 0 && handler.take) {
          const { to, lines } = handler.take(bytes, from, bytes.length, number);
          number += lines;
          from = to;
        }
        const to = bytes.indexOf(LINE_FEED, from);
        if (to === -1) break;
        finish(bytes, from, to);
        from = to + 1;
      }
      keep(bytes.subarray(from));
    },
    end() {
      if (restLength > 0) finish(Buffer.alloc(0), 0, 0);
    },
  };
}
