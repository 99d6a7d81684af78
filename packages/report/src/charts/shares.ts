import type { Html } from '../html/html.ts';
import { createDrawing, type Label } from './create-drawing.ts';
import { box, words } from './marks.ts';

/** One stretch of the bar, in the order of reading. */
export interface Segment {
  /** Class that decides its colour. */
  readonly name: string;
  readonly n: number;
  /** Stands inside the stretch where there is room. */
  readonly words: string;
}

const width = 300;
const height = 30;
/** White between stretches, so that they part without their colours. */
const space = 2;
/** The narrowest stretch that holds its words, such as `▲ 31 %`. */
const roomy = 48;

/** Shares of a whole as one bar. */
export function drawShares(segments: readonly Segment[], mirrored: boolean, label: Label): Html {
  const total = segments.reduce((sum, { n }) => sum + n, 0);
  let before = 0;
  const stretches = segments.flatMap(({ name, n, words }) => {
    if (n === 0) return [];
    const size = (n / total) * width;
    const start = mirrored ? width - before - size : before;
    before += size;
    return [
      {
        name,
        start,
        size: Math.max(1, size - space),
        middle: start + size / 2,
        words: size < roomy ? '' : words,
      },
    ];
  });
  return createDrawing({
    width,
    height,
    data: stretches.map(stretch => ({ name: dataOf(stretch.name), values: [stretch] })),
    marks: stretches.flatMap(({ name }) => [
      box(name, dataOf(name), [{ field: 'start' }, 0], [{ field: 'size' }, height]),
      words(`on-${name}`, dataOf(name), [{ field: 'middle' }, height / 2 + 5], 13),
    ]),
  }).draw({}, label);
}

// Vega keeps the names of marks and of data sets in one list.
const dataOf = (name: string) => `${name}-stretch`;
