import { UsageError } from '../command.ts';

/** @throws UsageError when the text is not the number of a port */
export function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`expected --port 0 to 65535, got ${JSON.stringify(text)}`);
  return Number(text);
}
