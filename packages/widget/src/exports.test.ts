import { expect, test } from 'vitest';
import * as widget from './index.ts';

test('the public list', () => {
  expect(Object.keys(widget).sort()).toEqual(['close', 'define', 'mount', 'open']);
});

test('importing it registers nothing; define does', async () => {
  expect(customElements.get('wellmet-survey')).toBeUndefined();
  await import('./define.ts');
  expect(customElements.get('wellmet-survey')).toBeDefined();
});
