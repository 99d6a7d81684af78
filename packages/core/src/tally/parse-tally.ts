import type { MoreShape, Tally, TallyShape, TimedCells } from '../types/tally.ts';
import type { Layout } from './layout-of.ts';
import { moreOf } from './more-of.ts';
import { planOf } from './plan-of.ts';
import { timings } from './timings.ts';

const designs = ['paired', 'recalled', 'direct', 'experience', 'tolerance'] as const;

type Fields = Readonly<Record<string, unknown>>;

const fail = (path: string, expected: string, received: unknown): never => {
  throw new TypeError(
    `${path || 'tally'}: expected ${expected}, got ${JSON.stringify(received)?.slice(0, 60) ?? 'nothing'}`,
  );
};
const fields = (value: unknown, path: string): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : fail(path, 'an object', value);
const list = (value: unknown, path: string): readonly unknown[] =>
  Array.isArray(value) ? value : fail(path, 'a list', value);
const text = (value: unknown, path: string) =>
  typeof value === 'string' ? value : fail(path, 'a text', value);
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const whole = (value: unknown, path: string, least = 0, most = Number.MAX_SAFE_INTEGER): number =>
  isWhole(value, least, most) ? value : fail(path, `a whole number from ${least} to ${most}`, value);

const range = (value: unknown, path: string) => {
  const { min, points } = fields(value, path);
  return { min: whole(min, `${path}.min`, -100, 100), points: whole(points, `${path}.points`, 2, 11) };
};

const parseShape = (value: unknown): TallyShape => {
  const { design, items, dimensions } = fields(value, 'shape');
  const parsed = list(items, 'shape.items').map((item, i) => {
    const path = `shape.items[${i}]`;
    const { id, min, points, since } = fields(item, path);
    return {
      id: text(id, `${path}.id`),
      ...range({ min, points }, path),
      ...(since !== undefined && { since: text(since, `${path}.since`) }),
    };
  });
  const known = designs.find(name => name === design) ?? fail('shape.design', designs.join(', '), design);
  return {
    design: known,
    items: parsed,
    dimensions: list(dimensions, 'shape.dimensions').map((dimension, d) => {
      const path = `shape.dimensions[${d}]`;
      const { id, weight, items: of } = fields(dimension, path);
      if (typeof weight !== 'number' || !(weight >= 0))
        fail(`${path}.weight`, 'a weight of 0 or more', weight);
      const positions = list(of, `${path}.items`);
      if (positions.length === 0) fail(`${path}.items`, 'at least one item', positions);
      return {
        id: text(id, `${path}.id`),
        weight: weight as number,
        items: positions.map((at, i) => whole(at, `${path}.items[${i}]`, 0, parsed.length - 1)),
      };
    }),
  };
};

const parseMore = (value: unknown, shape: TallyShape): MoreShape => {
  const { importance, allocation } = fields(value, 'more');
  const scales = list(importance, 'more.importance');
  if (scales.length !== shape.items.length)
    fail('more.importance', `${shape.items.length} entries`, `${scales.length} entries`);
  if (typeof allocation !== 'boolean') fail('more.allocation', 'true or false', allocation);
  return {
    importance: scales.map((scale, i) => (scale === null ? null : range(scale, `more.importance[${i}]`))),
    allocation: allocation as boolean,
  };
};

/** Checks counts against the layout of their shape: the same fields, tables of the same length, whole numbers only. */
const checkCells = (layout: object, value: unknown, path: string): void => {
  if ('wide' in layout) {
    if (typeof value !== 'string' || !/^-?\d+$/.test(value)) fail(path, 'a whole number in digits', value);
  } else if (!Array.isArray(layout) && 'at' in layout && 'length' in layout) {
    const counts = list(value, path);
    if (counts.length !== layout.length) fail(path, `${layout.length} counts`, `${counts.length} counts`);
    const wrong = counts.findIndex(count => !isWhole(count, 0, Number.MAX_SAFE_INTEGER));
    if (wrong >= 0) whole(counts[wrong], `${path}[${wrong}]`);
  } else {
    const given = Array.isArray(layout) ? list(value, path) : fields(value, path);
    const expected = Object.keys(layout).length;
    if (Object.keys(given).length !== expected)
      fail(path, `${expected} entries`, `${Object.keys(given).length} entries`);
    for (const [key, child] of Object.entries(layout))
      checkCells(child, (given as Fields)[key], Array.isArray(layout) ? `${path}[${key}]` : `${path}.${key}`);
  }
};

const mapFields = <T>(value: unknown, path: string, parse: (child: unknown, path: string) => T) =>
  Object.fromEntries(
    Object.entries(fields(value, path)).map(([key, child]) => [key, parse(child, `${path}.${key}`)]),
  );

const timed = (layout: Layout, value: unknown, path: string): TimedCells => {
  for (const [timing, cells] of Object.entries(fields(value, path))) {
    if (!timings.some(known => known === timing)) fail(path, timings.join(', '), timing);
    checkCells(layout, cells, `${path}.${timing}`);
  }
  return value as TimedCells;
};

/**
 * Takes a Tally from outside, such as a file. Throws a TypeError that names the place, what was expected and what was there.
 *
 * @example
 * parseTally(JSON.parse(JSON.stringify(tally(survey, responses)))).survey // => 'visit'
 */
export function parseTally(value: unknown): Tally {
  const { format, survey, version, shape: givenShape, more: givenMore, n, cells, groups } = fields(value, '');
  if (format !== 1) fail('format', '1', format);
  const shape = parseShape(givenShape);
  const { layout, more } = planOf(
    shape,
    givenMore === undefined ? undefined : moreOf(shape, parseMore(givenMore, shape)),
  );
  const counts = fields(n, 'n');
  const count = (key: string) => whole(counts[key], `n.${key}`);
  return {
    format: 1,
    survey: text(survey, 'survey'),
    version: text(version, 'version'),
    shape,
    ...(more && { more: more.shape }),
    n: {
      responses: count('responses'),
      duplicates: count('duplicates'),
      repeated: count('repeated'),
      otherVersion: count('otherVersion'),
      late: count('late'),
      rejected: count('rejected'),
    },
    cells: timed(layout, cells, 'cells'),
    ...(groups !== undefined && {
      groups: mapFields(groups, 'groups', (values, path) =>
        mapFields(values, path, (one, at) => timed(layout, one, at)),
      ),
    }),
  };
}
