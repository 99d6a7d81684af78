import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakDown } from '../report/break-down.ts';
import { report } from '../report/report.ts';
import { fullTally } from '../tally/full-tally.ts';
import { fullSurvey, responseOf } from '../tally/sample-responses.ts';
import { tally } from '../tally/tally.ts';
import type { FullReport } from '../types/full-report.ts';
import type { Report } from '../types/report.ts';
import type { Response } from '../types/response.ts';
import type { Breakdown } from '../types/suppression.ts';
import type { Survey } from '../types/survey.ts';
import { policies } from './policies.ts';
import { suppressBreakdown } from './suppress-breakdown.ts';
import { type Branch, blocksOf, isBranch, type Tree } from './tree.ts';

const wards = ['a', 'b', 'c', 'd', 'e'];
const full = fullSurvey('paired');
const survey: Survey = {
  ...full,
  dimensions: full.dimensions.filter(({ id }) => id !== 'welcome'),
  questions: full.questions.filter(({ id }) => ['wait', 'explains', 'gentle'].includes(id)),
  context: [{ id: 'ward', name: { en: 'Ward' }, values: wards }],
};
const responsesOf = (sizes: readonly number[]): readonly Response[] =>
  sizes.flatMap((size, ward) =>
    Array.from({ length: size }, (_, i) =>
      responseOf({
        id: `${ward}-${i}`,
        context: { ward: wards[ward]! },
        answers: {
          explains: { expectation: 3, experience: 1 + ((i * 7 + ward) % 5) },
          ...(i % 3 > 0 && { gentle: { expectation: 1 + (i % 5), experience: 3 } }),
          ...(i % 2 > 0 && { wait: { expectation: 1, experience: i % 4 } }),
        },
      }),
    ),
  );
const broken = (sizes: readonly number[]) =>
  breakDown(survey, fullTally(survey, responsesOf(sizes), { groupBy: ['ward'] }), 'ward');

/** What a group has of one item: better, equal, worse than expected, and how many gave only an experience. */
type Line = readonly [better: number, equal: number, worse: number, alone: number];
const line = fc.tuple(fc.nat(25), fc.nat(25), fc.nat(25), fc.nat(15));

const empty = report(survey, tally(survey, []));
/** A report with these counts, as quick to make as they are. */
const counted = (lines: readonly Line[]): Report => ({
  ...empty,
  items: empty.items.map((item, i) => {
    const [better, equal, worse, alone] = lines[i]!;
    const n = better + equal + worse;
    const { expectation, experience } = item.answered;
    return {
      ...item,
      n,
      counts: { better, equal, worse },
      answered: { expectation: { ...expectation, n }, experience: { ...experience, n: n + alone } },
    };
  }),
});
const added = (groups: readonly (readonly Line[])[]): readonly Line[] =>
  empty.items.map((_, i) =>
    groups.reduce<Line>(
      ([better, equal, worse, alone], lines) => {
        const [b, e, w, a] = lines[i]!;
        return [better + b, equal + e, worse + w, alone + a];
      },
      [0, 0, 0, 0],
    ),
  );

/** Every number by its path. */
function* numbersOf(node: Tree, path = ''): Iterable<readonly [string, number]> {
  if (typeof node === 'number') yield [path, node];
  else if (isBranch(node) || Array.isArray(node))
    for (const [key, child] of Object.entries(node as Branch)) yield* numbersOf(child, `${path}.${key}`);
}
const counting = /\.(n|x|better|equal|worse|promoters|passives|detractors)$/;

/** Tries to work out what is hidden by subtracting what is shown. Gives how often there was something to work out. */
function attack<R extends Report | FullReport>(exact: Breakdown<R>, threshold: number): number {
  const { total, groups } = suppressBreakdown(exact, policies.public);
  const known = (tree: unknown) => new Map(numbersOf({ ...(tree as Branch), n: null }));
  const trees = Object.values(groups).map(known);
  const truth = Object.values(exact.groups).map(known);
  let tries = 0;
  for (const [path, whole] of known(total)) {
    if (!counting.test(path) || truth.some(tree => !tree.has(path))) continue;
    const hidden = trees.flatMap((tree, i) => (tree.has(path) ? [] : [i]));
    if (hidden.length === 0) continue;
    tries++;
    const rest = whole - trees.reduce((sum, tree) => sum + (tree.get(path) ?? 0), 0);
    expect(rest).toBe(hidden.reduce((sum, i) => sum + truth[i]!.get(path)!, 0));
    if (hidden.length === trees.length) continue;
    expect(hidden.length, path).toBeGreaterThan(1);
    expect(rest, path).toBeGreaterThanOrEqual(threshold);
  }
  return tries;
}

test('from thousands of random tables subtraction never gives one hidden group, nor a few respondents', () => {
  let tries = 0;
  const group = fc.tuple(line, line, line);
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), groups => {
      const exact = {
        key: 'ward',
        total: counted(added(groups)),
        groups: Object.fromEntries(groups.map((lines, i) => [wards[i]!, counted(lines)])),
      };
      tries += attack(exact, policies.public.privacy);
    }),
    { numRuns: 2000 },
  );
  expect(tries).toBeGreaterThan(2000);
});

/** What an attacker knows of a count: it lies between these. */
type Bounds = { low: number; high: number };

/**
 * The bounds of the counts of one item, by group and last of all groups, narrowed by every equation that a reader knows until nothing
 * changes: classes add up to n, groups add up to the total, and n is at most the number of those who answered a side.
 */
function narrowed(shown: readonly Report['items'][number][]): readonly Readonly<Record<string, Bounds>>[] {
  const known = shown.map(({ n, counts, answered }) => ({
    better: counts?.better,
    equal: counts?.equal,
    worse: counts?.worse,
    n,
    before: answered?.expectation?.n,
    after: answered?.experience?.n,
  }));
  const bounds = known.map(counts =>
    Object.fromEntries(
      Object.entries(counts).map(([key, count]): [string, Bounds] =>
        typeof count === 'number' ? [key, { low: count, high: count }] : [key, { low: 0, high: 1e6 }],
      ),
    ),
  );
  let isChanged = true;
  const narrow = (one: Bounds, low: number, high: number) => {
    if (low > one.low || high < one.high) isChanged = true;
    one.low = Math.max(one.low, low);
    one.high = Math.min(one.high, high);
  };
  const adds = (whole: Bounds, parts: readonly Bounds[]) => {
    const sum = (end: keyof Bounds) => parts.reduce((total, part) => total + part[end], 0);
    narrow(whole, sum('low'), sum('high'));
    for (const part of parts)
      narrow(part, whole.low - sum('high') + part.high, whole.high - sum('low') + part.low);
  };
  while (isChanged) {
    isChanged = false;
    for (const { better, equal, worse, n, before, after } of bounds) {
      adds(n!, [better!, equal!, worse!]);
      for (const side of [before!, after!]) {
        narrow(side, n!.low, side.high);
        narrow(n!, n!.low, side.high);
      }
    }
    const total = bounds.at(-1)!;
    for (const key of Object.keys(total))
      adds(
        total[key]!,
        bounds.slice(0, -1).map(one => one[key]!),
      );
  }
  return bounds;
}

test('bounds from all equations together leave more than one size for each small count that is hidden', () => {
  let hidden = 0;
  const group = fc.tuple(line, line, line);
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), groups => {
      const exact = {
        key: 'ward',
        total: counted(added(groups)),
        groups: Object.fromEntries(groups.map((lines, i) => [wards[i]!, counted(lines)])),
      };
      const shown = suppressBreakdown(exact, policies.public);
      const reports = [...Object.values(shown.groups), shown.total] as readonly Report[];
      for (const i of empty.items.keys()) {
        if (reports.some(({ items }) => items?.[i] === undefined)) continue;
        const bounds = narrowed(reports.map(({ items }) => items[i]!));
        for (const [g, lines] of groups.entries()) {
          const [better, equal, worse] = lines[i]!;
          for (const [key, count] of Object.entries({ better, equal, worse, n: better + equal + worse })) {
            const item = reports[g]!.items[i]!;
            const told = key === 'n' ? item.n : item.counts?.[key as 'better'];
            if (typeof told === 'number' || count === 0 || count >= 11) continue;
            hidden++;
            const { low, high } = bounds[g]![key]!;
            expect(high, `${g} ${i} ${key} ${count}`).toBeGreaterThan(low);
          }
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(hidden).toBeGreaterThan(2000);
});

test('nor does it from full reports', () => {
  let tries = 0;
  const sizes = fc.array(fc.nat(70), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(sizes, wardSizes => {
      tries += attack(broken(wardSizes), policies.public.privacy);
    }),
    { numRuns: 10 },
  );
  expect(tries).toBeGreaterThan(10);
});

test('a figure that is hidden in the total is shown in no group', () => {
  const { total, groups } = suppressBreakdown(broken([4, 3]), policies.public);
  expect(total.items[1]!.n).toBeNull();
  for (const group of Object.values(groups))
    expect([...blocksOf({ ...group, n: null } as unknown as Tree)]).toEqual([]);
});

test('one small ward takes the next smallest with it', () => {
  const { groups } = suppressBreakdown(broken([60, 3, 33, 20]), policies.public);
  expect(
    Object.fromEntries(Object.entries(groups).map(([ward, { items }]) => [ward, items[1]!.hidden])),
  ).toEqual({
    a: undefined,
    b: 'small',
    c: undefined,
    d: 'sibling',
  });
});

test('classes that are hidden in one ward are hidden in all, and stand in the total', () => {
  const { groups, total } = suppressBreakdown(broken([60, 3, 33, 20]), policies.public);
  expect(total.items[1]!.counts).toMatchObject({ better: expect.any(Number) });
  for (const { items } of Object.values(groups)) expect(items[1]!.counts!.better).toBeNull();
});

test('a key that the tally is not grouped by is refused', () => {
  expect(() => breakDown(survey, fullTally(survey, []), 'ward')).toThrow(
    'Expected a key that the Tally is grouped by (no key), got ward',
  );
});
