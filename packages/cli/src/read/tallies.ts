import { mergeTallies, parseTally, type Tally } from '@wellmet/core';
import { InputError } from './input-error.ts';

/** @throws InputError with the place when it is no sound Tally */
export function checkTally(place: string, value: object): Tally {
  try {
    return parseTally(value);
  } catch (error) {
    throw new InputError(`${place}: ${(error as Error).message}`, { cause: error });
  }
}

/** @throws InputError when the two count different things */
export function merged(a: Tally, b: Tally): Tally {
  try {
    return mergeTallies(a, b);
  } catch (error) {
    throw new InputError((error as Error).message, { cause: error });
  }
}
