import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineSplitter } from './line-splitter.ts';

/** What a splitter makes of a text that comes in pieces: lines, and lengths of those that were too long. */
function split(
  pieces: readonly Uint8Array[],
  longest?: number,
): readonly (readonly [number, string | number])[] {
  const found: [number, string | number][] = [];
  const splitter = createLineSplitter(
    {
      line: (bytes, from, to, number) => found.push([number, bytes.toString('utf8', from, to)]),
      tooLong: (number, length) => found.push([number, length]),
    },
    longest,
  );
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  return found;
}

/** The same text cut at these places. */
function cut(text: string, places: readonly number[]): readonly Uint8Array[] {
  const bytes = Buffer.from(text);
  const cuts = [0, ...places.map(place => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return cuts.slice(1).map((to, at) => bytes.subarray(cuts[at], to));
}

const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'ع', '😀', '\r', ' ') }), { maxLength: 8 });

test('wherever the bytes are cut, the lines are the same', () => {
  fc.assert(
    fc.property(lines, fc.array(fc.nat()), fc.boolean(), (wanted, places, isEnded) => {
      const text = wanted.join('\n') + (isEnded && wanted.length > 0 ? '\n' : '');
      const expected = text.split('\n').map((line, at) => [at + 1, line]);
      if (expected.at(-1)?.[1] === '') expected.pop();
      expect(split(cut(text, places))).toEqual(expected);
    }),
  );
});

test('a line that is too long is told with its length, wherever it is cut, and the next is read', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), places => {
      expect(split(cut(`ab\n${'x'.repeat(50)}\ncd`, places), 10)).toEqual([
        [1, 'ab'],
        [2, 50],
        [3, 'cd'],
      ]);
    }),
  );
});

test('pieces may be used again by whoever gave them', () => {
  const piece = Buffer.from('ab');
  const found: string[] = [];
  const splitter = createLineSplitter({
    line: (bytes, from, to) => found.push(bytes.toString('utf8', from, to)),
    tooLong: () => {},
  });
  splitter.push(piece);
  piece.fill('x');
  splitter.push(Buffer.from('c\n'));
  expect(found).toEqual(['abc']);
});

test('lines may be taken at once, and the numbers go on behind them', () => {
  const found: (readonly [number, string])[] = [];
  const splitter = createLineSplitter({
    // Takes lines of one letter.
    take(bytes, from, to, number) {
      let lines = 0;
      while (from + 2 * lines + 1 < to && bytes[from + 2 * lines + 1] === 10) {
        found.push([number + lines, `took ${String.fromCharCode(bytes[from + 2 * lines]!)}`]);
        lines++;
      }
      return { to: from + 2 * lines, lines };
    },
    line: (bytes, from, to, number) => found.push([number, bytes.toString('utf8', from, to)]),
    tooLong: () => {},
  });
  for (const piece of ['a\nb\nlong\nc\nd', '\ne\n']) splitter.push(Buffer.from(piece));
  splitter.end();
  expect(found).toEqual([
    [1, 'took a'],
    [2, 'took b'],
    [3, 'long'],
    [4, 'took c'],
    [5, 'd'],
    [6, 'took e'],
  ]);
});
