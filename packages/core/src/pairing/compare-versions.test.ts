import { expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';

test.each([
  ['1.0.0', '1.0.0', 0],
  ['1.2.0', '1.10.0', -1],
  ['2.0.0', '1.9.9', 1],
  ['1.0.1', '1.0.2-beta.3', -1],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

test('what is no version is neither older nor newer', () => {
  expect(compareVersions('new', '1.0.0')).toBeNaN();
});
