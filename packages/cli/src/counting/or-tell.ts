import type { Io } from '../command.ts';
import { InputError } from '../read/input-error.ts';

/** Runs; an input that cannot be used is told in one line and gives 1. */
export async function orTell(io: Io, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return 1;
  }
}
