import type { Output } from '../command.ts';

/** A line on standard error that is written over while a person watches; nothing otherwise. */
export interface Progress {
  update(name: string, bytes: number, size: number | undefined, responses: number): void;
  /** Before anything else is written there, and at the end. */
  clear(): void;
}

const OFTEN = 100;

/** @param now milliseconds of a clock that only goes forward */
export function createProgress(stderr: Output, now: () => number): Progress {
  let next = 0;
  let isShown = false;
  return {
    update(name, bytes, size, responses) {
      if (!stderr.isTTY || now() < next) return;
      next = now() + OFTEN;
      const share = size
        ? `${Math.min(100, Math.floor((100 * bytes) / size))} %`
        : `${Math.round(bytes / 1e6)} MB`;
      stderr.write(`\r\u001b[2K${name}: ${share}, ${responses.toLocaleString('en')} responses`);
      isShown = true;
    },
    clear() {
      if (isShown) stderr.write('\r\u001b[2K');
      isShown = false;
      next = 0;
    },
  };
}
