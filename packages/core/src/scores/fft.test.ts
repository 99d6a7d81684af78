import { expect, test } from 'vitest';
import { fft } from './fft.ts';

test('"don’t know" and "neither" stay in the denominator', () => {
  const counts = { veryGood: 1, good: 1, neither: 1, poor: 1, veryPoor: 0, dontKnow: 4 };
  expect(fft(counts)).toMatchObject({ n: 8, positive: { share: 0.25 }, negative: { share: 0.125 } });
});
