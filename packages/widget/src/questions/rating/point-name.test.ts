import type { Scale } from '@wellmet/core';
import { expect, test } from 'vitest';
import { createView } from '../../model/view.ts';
import { pointName } from './point-name.ts';

const en = (words: string) => ({ en: words });
const model = { wishes: { value: {} }, session: { survey: { locales: ['en'] } } } as never;
const view = createView(model, { locale: 'en', wanted: 'en', messages: undefined, theme: 'light' });
const scale: Scale = { points: 7, labels: { 1: en('not at all'), 4: en('partly'), 7: en('completely') } };

test('a labelled point is called by its number and its words', () => {
  expect(pointName(view, scale, 4)).toBe('4 of 7, partly');
});
test('a point between is named by its labelled neighbours', () => {
  expect(pointName(view, scale, 6)).toBe('6 of 7, between “partly” and “completely”');
});
test('in short it is its number alone', () => {
  expect(pointName(view, scale, 6, true)).toBe('6 of 7');
  expect(pointName(view, scale, 7, true)).toBe('7 of 7, completely');
});
test('a scale from 0 to 10 counts to 10', () => {
  const zeroTo10: Scale = { points: 11, min: 0, labels: { 0: en('never'), 10: en('always') } };
  expect(pointName(view, zeroTo10, 0)).toBe('0 of 10, never');
});
