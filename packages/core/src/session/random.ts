/** Whole numbers from 0 to n − 1, each as likely as the others. */
export type Below = (n: number) => number;

const range = 2 ** 32;

/**
 * Chance that can be had again: the same seed and name give the same numbers. Each name has numbers of its own, so that one
 * list more changes nothing about the others. Mulberry32 (Ettinger, 2017); what would favour the small numbers is thrown away.
 *
 * @param seed any whole number; its lower 32 bits count
 */
export function random(seed: number, name: string): Below {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  for (const letter of name) state = (next() ^ letter.codePointAt(0)!) >>> 0;
  return n => {
    const fair = range - (range % n);
    let drawn = next();
    while (drawn >= fair) drawn = next();
    return drawn % n;
  };
}
