import { type Slot, wordName } from '../packing.ts';
import type { Source } from '../source.ts';

/**
 * Items as rows that respondents are crossed with, and where their codes stand. A part of an answer is named, and `at` says where in a row of
 * codes it stands, which is nowhere for undefined.
 */
export function asked(
  { dialect, packing, reader }: Source,
  items: readonly number[],
  parts: Readonly<Record<string, (i: number) => number>>,
): string {
  return dialect.rows(
    items.map(i => {
      const slots = Object.entries(parts).flatMap(([part, at]) => {
        const { word, place }: Slot = packing.slotOf(at(i)) ?? { word: -1, place: 1 };
        return [
          [`${part}_word`, String(word)],
          [`${part}_place`, dialect.wide(String(place))],
        ] as const;
      });
      return {
        item: String(i),
        fixed: String(reader.items[i]!.parts[0]?.fixed ?? 0),
        ...Object.fromEntries(slots),
      };
    }),
  );
}

/** The code of a part for the item of the row at hand. */
export function codeOf({ dialect, packing }: Source, part: string): string {
  const words = packing.words.map((_, word) => `WHEN ${part}_word = ${word} THEN ${wordName(word)}`);
  return `${dialect.divide(`CASE ${words.join(' ')} ELSE 0 END`, `${part}_place`)} % 16`;
}
