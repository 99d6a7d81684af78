import { expect, test } from 'vitest';
import { withAddress } from './with-address.ts';

test('an invitation says which visit and which moment it is about', () => {
  expect(withAddress({}, '?visit=k3f9-x_Y&phase=expectation')).toEqual({
    visit: 'k3f9-x_Y',
    channel: 'link',
    phase: 'expectation',
  });
});

test('it may say so among other things, in any order', () => {
  expect(withAddress({}, '?utm=a&phase=experience&visit=k3f9&b=1')).toEqual({
    visit: 'k3f9',
    channel: 'link',
    phase: 'experience',
  });
});

test.each(['?phase=both', '?phase=experienced', '?aphase=experience', '?phase='])(
  '%s is no moment',
  search => {
    expect(withAddress({}, search)).toEqual({});
  },
);

test('what the page itself says wins', () => {
  expect(withAddress({ phase: 'experience' }, '?phase=expectation')).toEqual({ phase: 'experience' });
});
