import type { Figure, Results, Row } from './figures.ts';

/** One figure that is asked, beside what was measured. */
export interface Check {
  readonly what: string;
  readonly asked: string;
  readonly measured: string;
  readonly isMet: boolean;
}

const times = (value: number) => `${value.toFixed(2)} ×`;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(2)} KB`;

/** At most so many times the floor. Its blocking may be none at all: then a tenth of a frame of ours is none either. */
const ratios: readonly (readonly [what: string, figure: Figure, most: number])[] = [
  ['script at 6x', 'script', 1.25],
  ['blocking at 6x', 'blocking', 1.25],
  ['heap over the empty page', 'heap', 1.45],
  ['click to next paint, p50 at 6x', 'paint50', 1.25],
  ['click to next paint, p98 at 6x', 'paint98', 1.25],
];

/** Figures in which ours is to be ahead of every peer that can ask the five ratings. */
const ahead: readonly Figure[] = [
  'bytes',
  'first4',
  'first6',
  'script',
  'blocking',
  'heap',
  'paint50',
  'paint98',
];
const isFlat = (value: number) => value < 0.0005;

/** Everything asked of ours, in the order of the issue. */
export function checks({ nothing, rows }: Results): Check[] {
  const floor = rows.find(({ kind }) => kind === 'floor');
  const all: Check[] = [
    atMost('page that shows nothing', nothing.bytes, 2500, kb),
    atMost('its requests beyond that', nothing.requests, 0, String),
  ];
  for (const row of rows.filter(({ kind }) => kind === 'ours')) {
    const { name, figures } = row;
    const isOneFile = name.includes('all');
    if (!isOneFile) all.push(atMost(`${name}: to the first question`, figures.bytes, 14_000, kb));
    if (floor) {
      const first = figures.first4 / floor.figures.first4;
      all.push(atMost(`${name}: time to it, slow 4G at 4x`, first, isOneFile ? 1.1 : 1.45, times));
      for (const [what, figure, most] of ratios) {
        const ratio = Math.max(figures[figure], 1) / Math.max(floor.figures[figure], 1);
        all.push(atMost(`${name}: ${what}`, ratio, most, times));
      }
    }
    all.push(
      atMost(`${name}: heap`, figures.heap / 1e6, 0.3, value => `${value.toFixed(2)} MB`),
      atMost(`${name}: slowest handler at 6x`, figures.handler, 4, value => `${value.toFixed(1)} ms`),
      atMost(`${name}: layout shift`, isFlat(figures.shift) ? 0 : figures.shift, 0, String),
      ...behindPeers(row, rows),
    );
  }
  return all;
}

function behindPeers(ours: Row, rows: readonly Row[]): Check[] {
  const peers = rows.filter(({ kind, asksRatings }) => kind === 'peer' && asksRatings);
  if (peers.length === 0) return [];
  const lost = peers.flatMap(({ name, figures }) =>
    ahead.filter(figure => figures[figure] < ours.figures[figure]).map(figure => `${figure} of ${name}`),
  );
  return [
    {
      what: `${ours.name}: ahead of each peer that asks the ratings`,
      asked: 'in every figure',
      measured: lost.length === 0 ? 'in every figure' : `but in ${lost.join(', ')}`,
      isMet: lost.length === 0,
    },
  ];
}

function atMost(what: string, value: number, most: number, tell: (value: number) => string): Check {
  return { what, asked: `≤ ${tell(most)}`, measured: tell(value), isMet: value <= most };
}
