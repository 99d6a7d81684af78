import type { LineReader } from '../sink.ts';

/** What becomes of each record, with the line it began on. */
export interface RecordHandler {
  record(cells: readonly string[], line: number): void;
  broken(line: number, reason: string): void;
}

/** Reads records line by line. */
export interface RecordReader extends LineReader {
  /** Whether the next line belongs to a record that began before. */
  isOpen(): boolean;
}

/** The longest record that is kept, in characters; a quote that is never closed would swallow the file. */
const LONGEST_RECORD = 1024 * 1024;

const QUOTE = '"';

/**
 * Puts lines together to records (RFC 4180): a quoted cell may hold line breaks, delimiters and doubled quotes. A record
 * that is broken costs its first line only: reading goes on with the second.
 */
export function createRecordReader(delimiter: string, handler: RecordHandler): RecordReader {
  let cells: string[] = [];
  /** Text of a quoted cell that goes on in the next line. */
  let open: string | undefined;
  let held: { readonly text: string; readonly number: number }[] = [];
  let length = 0;

  const line = (text: string, number: number): void => {
    if (open === undefined && !text.includes(QUOTE)) {
      if (text !== '') handler.record(text.split(delimiter), number);
      return;
    }
    held.push({ text, number });
    length += text.length + 1;
    const isSound = length <= LONGEST_RECORD && take(text);
    const first = held[0]?.number ?? number;
    if (!isSound) giveUp('expected a delimiter or a line end behind a closing quote, got more text');
    else if (open === undefined) {
      const record = cells;
      clear();
      handler.record(record, first);
    }
  };

  /** Reads one line into `cells`; false when a closing quote is followed by text. */
  const take = (text: string): boolean => {
    let at = 0;
    if (open !== undefined) open += '\n';
    for (;;) {
      if (open === undefined && text[at] !== QUOTE) {
        const end = text.indexOf(delimiter, at);
        cells.push(text.slice(at, end === -1 ? undefined : end));
        if (end === -1) return true;
        at = end + 1;
        continue;
      }
      if (open === undefined) {
        open = '';
        at += 1;
      }
      const close = text.indexOf(QUOTE, at);
      if (close === -1) {
        open += text.slice(at);
        return true;
      }
      open += text.slice(at, close);
      at = close + 1;
      if (text[at] === QUOTE) {
        open += QUOTE;
        at += 1;
        continue;
      }
      cells.push(open);
      open = undefined;
      if (at === text.length) return true;
      if (text[at] !== delimiter) return false;
      at += 1;
    }
  };

  const clear = () => {
    cells = [];
    open = undefined;
    held = [];
    length = 0;
  };

  const giveUp = (reason: string) => {
    const [first, ...others] = held;
    const isLong = length > LONGEST_RECORD;
    clear();
    if (first === undefined) return;
    handler.broken(first.number, isLong ? UNCLOSED : reason);
    for (const { text, number } of others) line(text, number);
  };

  return {
    line,
    isOpen: () => open !== undefined,
    end() {
      while (open !== undefined) giveUp(UNCLOSED);
    },
  };
}

const UNCLOSED = 'expected a closing quote, got none';
