import { expect, it } from 'vitest';
import { browserFaults } from '../../e2e/faults/run.ts';
import { missingFaults, places, requiredFaults } from './required.ts';

it('every fault of delivery is played somewhere: 1 to 32, 36 and 37', () => {
  const all = new Set(Object.values(requiredFaults).flat());
  const expected = [...Array.from({ length: 32 }, (_, at) => at + 1), 36, 37];
  expect([...all].sort((a, b) => a - b)).toEqual(expected);
});

it('every fault that a browser must show is there to be played', () => {
  expect([...new Set(browserFaults.map(({ number }) => number))]).toEqual(requiredFaults.chromium);
});

it('a row that is not there is a failure, in each place', () => {
  const missing = missingFaults([{ number: 1, where: 'chromium' }], {
    in: places,
    isWanted: number => number === 1 || number === 37,
  });
  expect(missing.map(({ number, where, failure }) => [number, where, failure])).toEqual([
    [37, 'unit', 'was not played'],
    [1, 'firefox', 'was not played'],
    [1, 'webkit', 'was not played'],
  ]);
});
