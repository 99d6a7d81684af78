import { expect, test } from 'vitest';
import { effectSize, hedgesCorrection } from './effect-size.ts';

test('gaps that do not vary have no dz, but still a dav', () => {
  expect(effectSize(4, { mean: 1, sd: 0 }, { sd: 1 }, { sd: 1 })).toEqual({
    n: 4,
    dz: null,
    gz: null,
    dav: 1,
    drm: null,
    reason: 'zero-variance',
  });
});

test('two pairs are too few for the bias correction', () => {
  expect(effectSize(2, { mean: 1, sd: 2 }, { sd: 1 }, { sd: 1.5 })).toMatchObject({ dz: 0.5, gz: null });
});

test('a constant side has no correlation and so no drm', () => {
  expect(effectSize(9, { mean: 1, sd: 2 }, { sd: 0 }, { sd: 2 })).toMatchObject({ dav: 1, drm: null });
});

test('one pair is too few', () => {
  const none = { mean: 1, sd: null };
  expect(effectSize(1, none, none, none)).toMatchObject({ dz: null, dav: null, reason: 'n<2' });
});

test('the correction approaches 1', () => {
  expect(hedgesCorrection(1)).toBeNull();
  expect(hedgesCorrection(1e6)).toBeCloseTo(1 - 3 / (4e6 - 1), 12);
});

test('sides that run in parallel have a drm of exactly 0', () => {
  const [narrow, wide] = [Math.sqrt(0.3), Math.sqrt(2.7)];
  expect(effectSize(5, { mean: 1, sd: wide - narrow }, { sd: narrow }, { sd: wide }).drm).toBe(0);
});
