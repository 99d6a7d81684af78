import { expect, test } from 'vitest';
import { createFormat } from './format.ts';

test('a gap carries its sign, with a real minus, and zero has none', () => {
  const { gap, shortGap } = createFormat('en');
  expect([gap(-0.424), gap(0.4), gap(-0.001), shortGap(-1.24)]).toEqual(['−0.42', '+0.40', '0.00', '−1.2']);
});

test('means, shares and counts are written as the language writes them', () => {
  const german = createFormat('de');
  expect([german.mean(5.414), german.share(0.314), german.count(12345)]).toEqual([
    '5,41',
    '31\u00a0%',
    '12.345',
  ]);
});

test('the numerals are those of the region', () => {
  expect(createFormat('ar-EG').mean(5.41)).toBe('٥٫٤١');
});

test('a date is a day in UTC', () => {
  expect(createFormat('en').date('2026-11-21T23:59:00.000Z')).toBe('November 21, 2026');
});

test('a list reads as a list', () => {
  expect(createFormat('en').list(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(createFormat('zh-Hans').list(['甲', '乙'])).toBe('甲和乙');
});
