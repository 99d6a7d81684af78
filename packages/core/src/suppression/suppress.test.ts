import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullReport } from '../report/full-report.ts';
import { report } from '../report/report.ts';
import { fullTally } from '../tally/full-tally.ts';
import { countedSurvey, fullSurvey, responseOf } from '../tally/sample-responses.ts';
import type { RatingAnswer, Response } from '../types/response.ts';
import { isReleaseDue } from './is-release-due.ts';
import { policies } from './policies.ts';
import { suppress } from './suppress.ts';
import { blocksOf, type Tree } from './tree.ts';

const { public: open, internal, none } = policies;
type Row = readonly [expectation: number, experience: number];
const responses = (rows: readonly Row[], id = 'greeted'): readonly Response[] =>
  rows.map(([expectation, experience], i) =>
    responseOf({ id: `${id}${i}`, answers: { [id]: { expectation, experience } } }),
  );
const times = <T>(n: number, value: T): readonly T[] => Array.from({ length: n }, () => value);
const of = (all: readonly Response[]) => fullReport(countedSurvey, fullTally(countedSurvey, all));

describe('an item', () => {
  test('of fewer respondents than the policy asks for is hidden, its n too', () => {
    const shown = suppress(of(responses(times(10, [3, 4]))), open).items[1]!;
    expect(shown).toMatchObject({
      id: 'greeted',
      n: null,
      gap: { mean: null, ci95: null },
      verdict: null,
      hidden: 'small',
    });
    expect(suppress(of(responses(times(10, [3, 4]))), internal).items[1]).toMatchObject({
      n: 10,
      gap: { mean: 1 },
    });
  });

  test('of enough respondents is shown rounded and without tests in public, exactly within', () => {
    const rows: readonly Row[] = [
      ...times(12, [3, 4] as const),
      ...times(11, [3, 3] as const),
      ...times(14, [4, 2] as const),
    ];
    const item = suppress(of(responses(rows)), open).items[1]!;
    expect(item).toMatchObject({
      n: 37,
      gap: { mean: -0.4, sd: null },
      t: { p: null },
      counts: { better: 12, equal: 11, worse: 14 },
      shares: { better: { x: 12, share: 0.32 } },
      wilcoxon: { p: null },
    });
    expect(suppress(of(responses(rows)), internal).items[1]!.t!.p).toBe(of(responses(rows)).items[1]!.t.p);
  });

  test('with a class of a few respondents shows none of its classes', () => {
    const rows: readonly Row[] = [
      ...times(20, [3, 4] as const),
      ...times(20, [3, 3] as const),
      ...times(2, [4, 2] as const),
    ];
    const { counts, shares, n } = suppress(of(responses(rows)), open).items[1]!;
    expect(n).toBe(42);
    expect(counts).toEqual({ better: null, equal: null, worse: null, hidden: 'small' });
    for (const share of Object.values(shares!))
      expect(share).toMatchObject({ x: null, share: null, ci95: null });
  });

  test('that everybody has better than expected does not tell so of each', () => {
    expect(suppress(of(responses(times(40, [3, 4]))), open).items[1]!.counts).toMatchObject({ better: null });
  });

  test('shows the shares that leave only large classes between them', () => {
    const rows = [
      ...times(30, [3, 5] as const),
      ...times(3, [3, 4] as const),
      ...times(20, [3, 3] as const),
      ...times(15, [3, 1] as const),
    ];
    const { topBox, top2Box, bottomBox } = suppress(of(responses(rows)), open).items[1]!;
    expect([topBox!.x, top2Box!.x, bottomBox!.x]).toEqual([null, 33, 15]);
  });

  test('hides figures that differ by a few respondents from those beside them', () => {
    const more = responses(times(40, [3, 4])).map((response, i) =>
      i < 2 ? { ...response, answers: { greeted: { experience: 1 } } } : response,
    );
    expect(suppress(of(more), open).items[1]).toMatchObject({
      n: 38,
      answered: { experience: { n: null, hidden: 'difference' }, expectation: { n: 38 } },
    });
  });

  test('is shown with caution below the threshold for reliability', () => {
    expect(suppress(of(responses(times(29, [3, 4]))), none).items[1]).toMatchObject({ n: 29, caution: true });
    expect(suppress(of(responses(times(30, [3, 4]))), none).items[1]).not.toHaveProperty('caution');
  });
});

test('what is made of a hidden item is hidden', () => {
  const all = [...responses(times(40, [3, 4])), ...responses(times(5, [1, 2]), 'ignored')];
  const shown = suppress(of(all), open);
  expect(shown.ipa).toMatchObject({ byExpectation: { cross: { importance: null } } });
  expect(shown.dimensions[1]!.itemAverage).toMatchObject({ gap: null });
  expect(shown.overall.half.fromDimensionMeans).toMatchObject({ unweightedAvailable: null });
});

test('few unpaired respondents are not told by the responses', () => {
  const all = [...responses(times(40, [3, 4])), responseOf({ id: 'x', phase: 'experience' })];
  expect(suppress(of(all), open).n).toEqual({ responses: null, paired: 40, unpaired: null, rejected: 0 });
  expect(suppress(of(all), none).n).toEqual({ responses: 41, paired: 40, unpaired: 1, rejected: 0 });
});

test('the policy none hides nothing', () => {
  const plain = report(countedSurvey, fullTally(countedSurvey, responses(times(40, [3, 4]))));
  expect(suppress(plain, none)).toMatchObject(plain);
});

describe('releases', () => {
  const upTo = (n: number) => of(responses(times(n, [3, 4])));

  test('wait for as many newcomers as the threshold', () => {
    expect(isReleaseDue(undefined, upTo(3), open)).toBe(true);
    expect(isReleaseDue(upTo(40), upTo(41), open)).toBe(false);
    expect(isReleaseDue(upTo(40), upTo(51), open)).toBe(true);
    expect(isReleaseDue(upTo(40), upTo(40), open)).toBe(true);
  });
});

const survey = fullSurvey('paired');
const rating = (max: number): fc.Arbitrary<RatingAnswer> =>
  fc.record({
    expectation: fc.integer({ min: max - 2, max }),
    experience: fc.integer({ min: max - 2, max }),
  });
const answers = fc.record(
  { wait: rating(3), greeted: rating(5), ignored: rating(5), gentle: rating(5), explains: rating(5) },
  { requiredKeys: [] },
);

test('in no public report stands a small n, a single hidden class, or a few respondents between two figures', () => {
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 60 }), rows => {
      const all = rows.map((given, i) =>
        responseOf({ id: `${i}`, answers: JSON.parse(JSON.stringify(given)) }),
      );
      const { n: _, ...shown } = suppress(fullReport(survey, fullTally(survey, all)), open);
      const blocks = [...blocksOf(shown as unknown as Tree)];
      const sizes = new Map(blocks.map(({ path, n }) => [path, n]));
      for (const { path, n, above } of blocks) {
        expect(n, path).toBeGreaterThanOrEqual(11);
        const over = above === undefined ? n : sizes.get(above)!;
        expect(n === over || Math.abs(n - over) >= 11, path).toBe(true);
      }
      for (const { counts, n } of [...shown.items!, ...shown.dimensions!]) {
        const known = Object.values(counts!).filter(count => typeof count === 'number');
        expect([0, 3]).toContain(known.length);
        for (const count of known) expect(count === 0 || (count >= 11 && count < n!)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
