/** One axis: from, to, and what stands at the ticks. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly ticks: readonly (number | readonly [value: number, text: string])[];
}

/** Places on the drawing. */
export interface Place {
  x(value: number): number;
  y(value: number): number;
}

export interface Plot {
  readonly title: string;
  /** What those who do not see the picture are told. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Marks from back to front. */
  readonly marks: (place: Place) => readonly string[];
}

/** `a`: what the figure is about. `b`: what it is set against. `soft`: ranges and backgrounds. `rule`: lines to read by. */
export type Tone = 'a' | 'b' | 'soft' | 'rule';
export type Point = readonly [x: number, y: number];

const [WIDTH, HEIGHT] = [560, 300];
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 544, 16, 252];

// Mid tones that stand on white and on black, since a page may be read in either.
const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #767676; }
.axis, .rule { stroke: #8a8a8a; fill: none; }
.rule { stroke-dasharray: 4 4; }
.a { fill: #1a7f86; } .b { fill: #c2571a; } .soft { fill: #1a7f86; fill-opacity: .22; }
path.a, line.a { stroke: #1a7f86; } path.b, line.b { stroke: #c2571a; } path.soft { stroke: #1a7f86; stroke-opacity: .5; } path.a, path.b, path.soft { fill: none; }
path, line { stroke-width: 2; } .axis, .rule { stroke-width: 1; }
`;

const number = (value: number): string => String(Math.round(value * 100) / 100);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const text = ([x, y]: Point, words: string, anchor: 'start' | 'middle' | 'end' = 'start'): string =>
  `<text x="${number(x)}" y="${number(y)}" text-anchor="${anchor}">${escaped(words)}</text>`;
export const dot = ([x, y]: Point, tone: Tone, radius = 4): string =>
  `<circle class="${tone}" cx="${number(x)}" cy="${number(y)}" r="${radius}"/>`;
export const line = (points: readonly Point[], tone: Tone): string =>
  `<path class="${tone}" d="M${points.map(point => point.map(number).join(' ')).join('L')}"/>`;
export const box = ([x1, y1]: Point, [x2, y2]: Point, tone: Tone): string =>
  `<rect class="${tone}" x="${number(Math.min(x1, x2))}" y="${number(Math.min(y1, y2))}" width="${number(Math.abs(x2 - x1))}" height="${number(Math.abs(y2 - y1))}"/>`;
export const band = (low: readonly Point[], high: readonly Point[], tone: Tone): string =>
  `<polygon class="${tone}" points="${[...low, ...[...high].reverse()].map(point => point.map(number).join(',')).join(' ')}"/>`;

/** A picture with two axes as one SVG file. */
export function plot({ title, description, x, y, marks }: Plot): string {
  const place: Place = {
    x: value => LEFT + ((value - x.from) / (x.to - x.from)) * (RIGHT - LEFT),
    y: value => BOTTOM - ((value - y.from) / (y.to - y.from)) * (BOTTOM - TOP),
  };
  const ticks = (axis: Axis) =>
    axis.ticks.map(tick => (typeof tick === 'number' ? ([tick, String(tick)] as const) : tick));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    ...marks(place),
    `<path class="axis" d="M${LEFT} ${TOP}V${BOTTOM}H${RIGHT}"/>`,
    ...ticks(x).map(([value, words]) => text([place.x(value), BOTTOM + 18], words, 'middle')),
    ...ticks(y).map(([value, words]) => text([LEFT - 6, place.y(value) + 4], words, 'end')),
    text([(LEFT + RIGHT) / 2, HEIGHT - 8], x.label, 'middle'),
    `<text transform="translate(14 ${(TOP + BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escaped(y.label)}</text>`,
    '</svg>\n',
  ].join('\n');
}
