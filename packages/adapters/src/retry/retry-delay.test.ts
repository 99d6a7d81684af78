import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryDelay } from './retry-delay.ts';

describe('retryDelay', () => {
  it.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [4, 8000],
    [5, 10_000],
    [5000, 10_000],
  ])('after %i failures the window is %i ms wide', (failures, window) => {
    expect(retryDelay(failures, 1)).toBe(window);
    expect(retryDelay(failures, 0.25)).toBe(window / 4);
  });

  it('has full jitter: any moment of the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, random) => {
          expect(retryDelay(n, random) / retryDelay(n, 1)).toBeCloseTo(random, 12);
        },
      ),
    );
  });
});
