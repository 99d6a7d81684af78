import { describe, expect, test } from 'vitest';
import { checkOptions } from './check-options.ts';
import { type Options, readAttributes } from './options.ts';
import { withAddress } from './with-address.ts';

const element = (markup: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder.firstElementChild!;
};

describe('attributes', () => {
  test('an option is read from its attribute and from its data attribute', () => {
    expect(readAttributes(element('<p survey="/a.json" data-mode="popover"></p>'))).toEqual({
      survey: '/a.json',
      mode: 'popover',
    });
  });
  test('other and empty attributes are left alone', () => {
    expect(readAttributes(element('<p id="a" src="b" locale="" data-constructor="x"></p>'))).toEqual({});
  });
});

describe('values', () => {
  test.each<[string, Options, string]>([
    [
      'phase',
      { phase: 'before' as never },
      'option phase: expected ^(expectation|experience|both)$, got before',
    ],
    ['visit', { visit: 'a b c d' }, 'option visit: expected ^[\\w-]{4,64}$, got a b c d'],
    [
      'theme',
      { theme: 'toString' as never },
      'option theme: expected ^(system|light|dark|contrast)$, got toString',
    ],
  ])('a wrong %s is named with what would do', (_, options, message) => {
    expect(() => checkOptions(options)).toThrow(message);
  });
  test('right values and missing ones pass', () => {
    const options: Options = {
      phase: 'both',
      visit: 'k3f9',
      mode: 'popover',
      channel: 'kiosk',
      label: 'anything (at all)',
    };
    expect(() => checkOptions(options)).not.toThrow();
  });
});

describe('the address of the page', () => {
  test('a visit key there is taken, and says that the patient came by a link', () => {
    expect(withAddress({}, '?visit=k3f9-x_Y')).toEqual({ visit: 'k3f9-x_Y', channel: 'link' });
  });
  test('options win over it', () => {
    expect(withAddress({ visit: 'other', channel: 'qr' }, '?visit=k3f9')).toEqual({
      visit: 'other',
      channel: 'qr',
    });
  });
  test.each(['', '?visit=', '?visit=abc', '?visit=<script>', `?visit=${'x'.repeat(65)}`])(
    '%s holds no key',
    search => {
      expect(withAddress({}, search)).toEqual({});
    },
  );
});
