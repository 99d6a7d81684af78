import { expect, test } from 'vitest';
import { enLater } from '../../locales/en-later.ts';
import { looksPersonal } from './personal.ts';

const { introduces } = enLater;

test.each([
  'Call me on 020 7946 0000',
  '+49 (30) 123-4567',
  'رقمي ٠١٢٣٤٥٦٧٨٩',
  'ann@example.org',
  'Hello, my name is Ann',
  'I am called Ann',
])('“%s” says who wrote it', text => {
  expect(looksPersonal(text, introduces)).toBe(true);
});

test.each([
  '',
  'I waited from 10:00 to 11:30',
  'On 21.11.2026 it was better than in 2025',
  'Three nurses, 2 doctors, 45 minutes',
  'They asked for my name',
  '@ the desk',
])('“%s” does not', text => {
  expect(looksPersonal(text, introduces)).toBe(false);
});
