import type { Below } from './random.ts';

/**
 * A list in an order of chance, every order as likely as the others (Fisher and Yates 1938, in Durstenfeld's form).
 *
 * @param below gives a whole number from 0 to n − 1
 * @example
 * shuffle(['a', 'b', 'c'], () => 0) // => ['b', 'c', 'a']
 */
export function shuffle<T>(list: readonly T[], below: Below): readonly T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
