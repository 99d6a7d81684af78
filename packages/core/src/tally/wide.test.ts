import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMoments, LIMB, readWide } from './wide.ts';

const value = fc.integer({ min: -LIMB + 1, max: LIMB - 1 });

test('sums and sums of squares are exact far beyond what a double holds', () => {
  fc.assert(
    fc.property(fc.array(value), values => {
      const cells = new Float64Array(6);
      for (const each of values) addMoments(cells, { sum: { wide: 0 }, squares: { wide: 3 } }, each);
      const sum = (of: (each: bigint) => bigint) =>
        String(values.reduce((all, each) => all + of(BigInt(each)), 0n));
      expect(readWide(cells, 0)).toBe(sum(each => each));
      expect(readWide(cells, 3)).toBe(sum(each => each * each));
    }),
  );
});
