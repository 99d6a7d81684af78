import { type Cells, mergeTallies, parseTally, type Tally, type TimedCells } from '@wellmet/core';
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
function merged(a: Tally, b: Tally): Tally {
  try {
    return mergeTallies(a, b);
  } catch (error) {
    throw new InputError((error as Error).message, { cause: error });
  }
}

/**
 * A Tally added to those before, if any: full when all of them are, by groups when all have the same, otherwise without what only some
 * of them count.
 */
export function plus(sum: Tally | undefined, tally: Tally): Tally {
  if (sum === undefined) return tally;
  const keys = ({ groups = {} }: Tally) => Object.keys(groups).join('\n');
  const [a, b] = keys(sum) === keys(tally) ? [sum, tally] : [ungrouped(sum), ungrouped(tally)];
  return (a.more === undefined) === (b.more === undefined) ? merged(a, b) : merged(plainOf(a), plainOf(b));
}

const ungrouped = ({ groups: _, ...tally }: Tally): Tally => tally;

function plainOf({ more: _, groups: __, cells, ...tally }: Tally): Tally {
  const plain = Object.entries(cells).map(([timing, { more: ___, ...counts }]) => [timing, counts as Cells]);
  return { ...tally, cells: Object.fromEntries(plain) as TimedCells };
}
