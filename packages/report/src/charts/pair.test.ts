import { expect, test } from 'vitest';
import { documentOf } from '../testing/document-of.ts';
import { createPairDrawing, type Pair } from './pair.ts';

const label = { id: 'row', className: 'fell-short', title: 'Waiting & <time>', description: 'Fell short' };
const pair: Pair = { expectation: 6, experience: 4, ci95: [-2.5, -1.5], words: '▼ −2.0' };

function drawn(options: { mirrored?: boolean; pair?: Pair; points?: number; min?: number } = {}) {
  const { mirrored = false, points = 7, min = 1 } = options;
  const draw = createPairDrawing({ points, min, mirrored, format: value => `<${value}>` });
  const svg = documentOf(draw(options.pair ?? pair, label).markup).querySelector('svg')!;
  const place = (selector: string) =>
    [...svg.querySelectorAll(selector)].map(element =>
      Number(/translate\(([\d.]+),/.exec(element.getAttribute('transform') ?? '')?.[1]),
    );
  return { svg, place };
}

test('ring and dot stand on one line at the two means', () => {
  const { place } = drawn();
  // 300 wide with 16 on either side: a step of the scale is 268 / 6.
  expect(place('.expectation path')[0]).toBeCloseTo(16 + (5 * 268) / 6);
  expect(place('.experience path')[0]).toBeCloseTo(16 + (3 * 268) / 6);
});

test('the gap reaches from the ring to the dot', () => {
  const { svg, place } = drawn();
  const [start] = place('.gap line');
  const length = Number(svg.querySelector('.gap line')?.getAttribute('x2'));
  expect([start, (start ?? 0) + length]).toEqual(
    [...place('.experience path'), ...place('.expectation path')].toReversed(),
  );
});

test('from right to left the scale is mirrored', () => {
  const there = drawn().place('.experience path')[0]!;
  expect(drawn({ mirrored: true }).place('.experience path')[0]).toBeCloseTo(300 - there);
});

test('a scale may start at zero', () => {
  const { svg, place } = drawn({ points: 11, min: 0, pair: { ...pair, expectation: 0, experience: 10 } });
  expect([place('.expectation path')[0], place('.experience path')[0]]).toEqual([16, 284]);
  expect(svg.querySelectorAll('.numbers text')).toHaveLength(11);
});

test('the interval is drawn around the dot, and not at all where there is none', () => {
  expect(drawn().svg.querySelectorAll('.interval-lines line')).toHaveLength(3);
  expect(drawn({ pair: { ...pair, ci95: null } }).svg.querySelectorAll('.interval-lines line')).toHaveLength(
    0,
  );
});

test('the words say sign and size of the gap, and stay inside the picture', () => {
  const { svg, place } = drawn({ pair: { ...pair, expectation: 7, experience: 7 } });
  expect(svg.querySelector('.words text')?.textContent).toBe('▼ −2.0');
  expect(place('.words text')[0]).toBeLessThanOrEqual(300 - 44);
});

test('a picture is one image with a title and a description', () => {
  const { svg } = drawn();
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.querySelector('#row-title')?.textContent).toBe('Waiting & <time>');
  expect(svg.querySelector('#row-description')?.textContent).toBe('Fell short');
  expect([svg.getAttribute('aria-labelledby'), svg.getAttribute('aria-describedby')]).toEqual([
    'row-title',
    'row-description',
  ]);
  expect(svg.querySelectorAll('[role], [aria-roledescription]')).toHaveLength(0);
});

test('colours come from classes: nothing that a strict policy would block', () => {
  const { svg } = drawn();
  expect(svg.outerHTML).not.toMatch(/style|#[0-9a-f]{3}/i);
  expect(svg.querySelectorAll('[fill]:not([fill=none]):not([fill=currentColor])')).toHaveLength(0);
});
