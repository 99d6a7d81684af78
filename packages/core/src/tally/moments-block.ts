import type { MomentsOf } from '../types/tally.ts';
import type { Wide } from './layout-of.ts';
import { addMoments, addWide, LIMB } from './wide.ts';

/** Values that are kept before they are added together. */
const VALUES = 64;

/** A value is high · SPLIT + low: then the sum of 64 products of its parts is exact in a double. */
const SPLIT = 2 ** 22;
const LARGEST = 2 ** 44;

/** Sums of values and of their squares in the making. */
export interface MomentsBlock {
  add(value: number): void;
  /** Adds what is kept to the counts. */
  settle(): void;
}

/** Adds many whole numbers at a time as `addMoments` does one, without carrying for each. */
export function createMomentsBlock(moments: MomentsOf<Wide>, cells: Float64Array): MomentsBlock {
  let n = 0;
  // In an array, because a number that a function keeps costs an object at each change.
  const sums = new Float64Array(4);

  /** Adds a sum of products that counts for so many times its value. */
  const addTimes = (value: number, times: number) => {
    const at = moments.squares.wide + 2;
    const over = Math.floor(value / (LIMB / times));
    addWide(cells, at, (value - over * (LIMB / times)) * times);
    addWide(cells, at - 1, over);
  };

  const settle = () => {
    addWide(cells, moments.sum.wide + 2, sums[0]!);
    addTimes(sums[1]!, 1);
    addTimes(sums[2]!, 2 * SPLIT);
    addTimes(sums[3]!, SPLIT * SPLIT);
    sums.fill(0);
    n = 0;
  };

  return {
    add(value) {
      const size = Math.abs(value);
      if (size >= LARGEST) {
        addMoments(cells, moments, value);
        return;
      }
      const high = Math.floor(size / SPLIT);
      const low = size - high * SPLIT;
      sums[0]! += value;
      sums[1]! += low * low;
      sums[2]! += low * high;
      sums[3]! += high * high;
      n++;
      if (n === VALUES) settle();
    },
    settle,
  };
}
