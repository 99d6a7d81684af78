import { expect, test } from 'vitest';
import type { Answer } from '../types/response.ts';
import { holds } from './holds.ts';

test.each<readonly [Answer, string, boolean]>([
  [{ choice: ['a', 'b'] }, 'b', true],
  [{ choice: ['yes'] }, 'no', false],
  [{ emotion: 'calm' }, 'calm', true],
  [{ emotion: 'calmer' }, 'calm', false],
  [{ emotion: ['tired', 'calm'] }, 'calm', true],
  [{ emotion: [] }, 'calm', false],
  [{ consent: true }, 'yes', true],
  [{ consent: false }, 'yes', false],
  [{ consent: false }, 'no', true],
  [{ text: 'yes' }, 'yes', false],
  [{ experience: 5 }, '5', false],
])('%j includes %s: %s', (answer, includes, expected) => {
  expect(holds({ question: 'q', includes }, () => answer, {})).toBe(expected);
  expect(holds({ question: 'q', includes }, () => undefined, {})).toBe(false);
});
