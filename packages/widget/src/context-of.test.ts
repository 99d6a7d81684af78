import { expect, test } from 'vitest';
import { contextOf } from './context-of.ts';

test('context is one attribute per key, with or without data-', () => {
  const holder = document.createElement('div');
  holder.innerHTML = '<p context-department="ortho" data-context-ward="7" my-context-a="b" id="c"></p>';
  expect(contextOf(holder.firstElementChild!)).toEqual({ department: 'ortho', ward: '7' });
});
