import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTheme } from './check-theme.ts';
import { contrast, parseColour } from './colour.ts';
import type { Theme } from './resolve-colour.ts';

const failing = (page: Record<string, string>, theme: Theme) =>
  checkTheme(page, theme).filter(({ passes }) => !passes);

describe('contrast', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['rgb(255 0 0)', 'white', 4],
  ])('of %s and %s is that of WCAG’s own examples, %f', (one, other, ratio) => {
    expect(contrast(parseColour(one)!, parseColour(other)!)).toBeCloseTo(ratio, 1);
  });
});

test.each<Theme>(['light', 'dark', 'contrast'])('the %s theme passes as it is shipped', theme => {
  expect(failing({}, theme)).toEqual([]);
});

test('at the highest contrast a page’s own colours do not count', () => {
  expect(failing({ '--wellmet-text': '#888', '--wellmet-background': '#777' }, 'contrast')).toEqual([]);
});

test('an accent for the day is caught in the night', () => {
  const page = { '--wellmet-accent': '#0a6270' };
  expect(failing(page, 'light')).toEqual([]);
  expect(failing(page, 'dark').map(({ pair }) => pair)).toContain('accent on background');
});

test('the failing pair is named, with its ratio, what it needs and the nearest colour that passes', () => {
  const [finding] = failing({ '--wellmet-error': '#ff8888' }, 'light');
  expect(finding).toMatchObject({
    theme: 'light',
    pair: 'error on background',
    where: 'what is to be mended',
    needs: 4.5,
    token: '--wellmet-error',
    colour: '#ff8888',
  });
  expect(finding!.ratio).toBeLessThan(4.5);
  expect(failing({ '--wellmet-error': finding!.nearest! }, 'light')).toEqual([]);
});

test('whatever the colour, the nearest one passes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), number => {
      const colour = `#${number.toString(16).padStart(6, '0')}`;
      for (const { token, nearest, pair } of failing({ '--wellmet-on-accent': colour }, 'light')) {
        expect(nearest).toBeDefined();
        const again = checkTheme({ [token]: nearest! }, 'light').find(other => other.pair === pair);
        expect(again?.passes).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test('a page’s own names are its own, and references, mixes and light-dark() are followed', () => {
  const page = {
    '--accent': 'color-mix(in srgb, #000 40%, var(--brand, #0a6270))',
    '--wellmet-accent': 'var(--accent)',
    '--wellmet-text': 'light-dark(#111, #eee)',
  };
  const [text] = checkTheme(page, 'light');
  expect(text!.colour).toBe('#111111');
  expect(checkTheme(page, 'dark')[0]!.colour).toBe('#eeeeee');
  expect(checkTheme(page, 'light').find(({ token }) => token === '--wellmet-accent')!.colour).toBe('#063b43');
});

test.each([
  ['red-ish', '--wellmet-text: expected a colour, got red-ish'],
  ['var(--brand)', '--wellmet-text: expected a colour, got var(--brand), which nothing sets'],
  ['var(--a)', '--wellmet-text: expected a colour, got --a, which leads to itself'],
  ['rgb(0 0 0', '--wellmet-text: expected a colour, got rgb(0 0 0'],
])('%s is refused in words', (value, message) => {
  expect(() => checkTheme({ '--wellmet-text': value, '--a': 'var(--a)' }, 'light')).toThrow(message);
});

test('a background that something shines through is refused', () => {
  expect(() => checkTheme({ '--wellmet-background': '#fff8' }, 'light')).toThrow(
    '--wellmet-background: expected a colour that nothing shines through, got #ffffff88',
  );
});

test('text that lets the background through is judged as it is seen', () => {
  const [text] = checkTheme({ '--wellmet-text': 'rgb(0 0 0 / 50%)' }, 'light');
  expect(text!.ratio).toBeCloseTo(3.95, 1);
});
