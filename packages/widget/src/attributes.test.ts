import { expect, expectTypeOf, test } from 'vitest';
import type { WellmetAttributes, WellmetListeners, WellmetSurvey } from './index.ts';

test('what can be written in markup is an attribute, with what it takes', () => {
  expectTypeOf<{ survey: '/dental.json'; 'data-theme': 'dark' }>().toExtend<WellmetAttributes>();
  expectTypeOf<{ 'context-department': 'ortho' }>().toExtend<WellmetAttributes>();
  expectTypeOf<{ theme: 'purple' }>().not.toExtend<WellmetAttributes>();
  expectTypeOf<WellmetAttributes>().not.toHaveProperty('adapter');
  expectTypeOf<WellmetAttributes>().not.toHaveProperty('context');
});

test('a listener knows what its event carries', () => {
  type Heard = Parameters<NonNullable<WellmetListeners['onwellmet:sent']>>[0]['detail'];
  expectTypeOf<Heard['response']['id']>().toBeString();
});

test('the page knows the element by its tag', () => {
  const found = document.createElement('wellmet-survey');
  expectTypeOf(found).toEqualTypeOf<WellmetSurvey>();
  expect(found.localName).toBe('wellmet-survey');
});
