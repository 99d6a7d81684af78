import { scaleValues } from '@wellmet/core';
import type { Html } from '../html/html.ts';
import { createDrawing, type Label } from './create-drawing.ts';
import { dot, ring, rule, words } from './marks.ts';

const width = 300;
const height = 66;
const margin = 16;
/** Where the scale lies: words above it, numbers below. */
const line = 36;
/** Words centred nearer to an edge than this would be cut off. */
const wordsMargin = 44;

/** Where the marks of one row stand, in points of the scale. */
export interface Pair {
  /** `null` where none was asked: the dot then stands alone. */
  readonly expectation: number | null;
  readonly experience: number;
  /** 95 % interval of the gap. */
  readonly ci95: readonly [number, number] | null;
  /** Stands above the gap, such as `▼ −1.2`. */
  readonly words: string;
}

export interface PairScale {
  readonly points: number;
  readonly min: number;
  /** True where people read from right to left: the scale is mirrored. */
  readonly mirrored: boolean;
  readonly format: (value: number) => string;
}

/**
 * The signature: a ring where the expectation is, a dot where the experience is, the stretch between them drawn as the gap.
 * A thin line through the dot shows where the experience may lie by the 95 % interval of the gap: where it stays clear of
 * the ring, the verdict is not "met".
 */
export function createPairDrawing({
  points,
  min,
  mirrored,
  format,
}: PairScale): (pair: Pair, label: Label) => Html {
  const max = min + points - 1;
  const ends = [margin, width - margin];
  const drawing = createDrawing({
    width,
    height,
    data: [
      { name: 'row' },
      { name: 'pair' },
      { name: 'interval-rows' },
      { name: 'steps', values: scaleValues({ points, min }).map(value => ({ value, words: format(value) })) },
    ],
    scales: [
      {
        name: 'x',
        type: 'linear',
        domain: [min, max],
        range: mirrored ? ends.toReversed() : ends,
        zero: false,
        clamp: true,
      },
    ],
    marks: [
      rule('scale', 'row', [margin, line], [width - margin, line], 1),
      dot('points', 'steps', [{ on: 'value' }, line], 4),
      words('numbers', 'steps', [{ on: 'value' }, height - 6], 12),
      rule('gap', 'pair', [{ on: 'expectation' }, line], [{ on: 'experience' }, line], 6),
      rule(
        'interval-lines',
        'interval-rows',
        [{ on: 'from' }, { field: 'top' }],
        [{ on: 'to' }, { field: 'bottom' }],
        1.5,
      ),
      ring('expectation', 'pair', [{ on: 'expectation' }, line], 16, 2.5),
      dot('experience', 'row', [{ on: 'experience' }, line], 10),
      words('words', 'row', [{ field: 'at' }, 16], 15),
    ],
  });
  return ({ expectation, experience, ci95, words }, label) => {
    const from = expectation ?? experience;
    const middle = ((from + experience) / 2 - min) / (max - min);
    const place = margin + (mirrored ? 1 - middle : middle) * (width - 2 * margin);
    const at = Math.min(width - wordsMargin, Math.max(wordsMargin, place));
    const [low, high] = (ci95 ?? []).map(limit => from + limit);
    const lines = [
      { from: low, to: high, top: line, bottom: line },
      ...[low, high].map(end => ({ from: end, to: end, top: line - 7, bottom: line + 7 })),
    ];
    const row = [{ expectation, experience, words, at }];
    return drawing.draw(
      { row, pair: expectation === null ? [] : row, 'interval-rows': ci95 ? lines : [] },
      label,
    );
  };
}
