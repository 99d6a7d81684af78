import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { Instrument, OracleFile, Rows } from './file.ts';
import { gotSurvey } from './got-survey.ts';

// Other shapes than the files have: any scale, dimensions of one to seven items, nobody or a few, every pattern of missing answers.
// The figures that are arithmetic are worked out here once more, respondent by respondent and in plain doubles.

const shape = fc.record({
  min: fc.integer({ min: -3, max: 3 }),
  points: fc.integer({ min: 2, max: 11 }),
  dims: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
  n: fc.nat(12),
});
const weightsOf = (dims: number): readonly number[] =>
  Array.from({ length: dims }, (_, d) => (d === 0 ? 100 - 12.5 * (dims - 1) : 12.5));

const file = shape.chain(({ min, points, dims, n }) => {
  const max = min + points - 1;
  const k = dims.reduce((sum, size) => sum + size, 0);
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const rows = fc.array(fc.array(cell, { minLength: k, maxLength: k }), { minLength: n, maxLength: n });
  const column = (low: number, high: number) =>
    fc.array(fc.option(fc.integer({ min: low, max: high })), { minLength: n, maxLength: n });
  const weights = fc.array(
    fc.constantFrom(
      ...[100, 0, 25].map(first => dims.map((_, d) => (d === 0 ? first : (100 - first) / (dims.length - 1)))),
    ),
    { minLength: n, maxLength: n },
  );
  return fc.record({
    id: fc.constant('random'),
    kind: fc.constant('survey'),
    instrument: fc.array(fc.boolean(), { minLength: k, maxLength: k }).map((reversed): Instrument => {
      const items = dims.flatMap((size, d) =>
        Array.from({ length: size }, (_, i) => ({ id: `d${d}q${i}`, d })),
      );
      return {
        scale: { min, max },
        items: items.map(({ id, d }, i) => ({ id, dimension: `d${d}`, reversed: reversed[i]! })),
        dimensions: dims.map((_, d) => ({
          id: `d${d}`,
          weight: weightsOf(dims.length)[d]!,
          items: items.filter(item => item.d === d).map(({ id }) => id),
        })),
      };
    }),
    data: fc.record({
      E: rows,
      P: rows,
      I: rows,
      W: weights,
      nps: column(0, 10),
      csat: column(1, 5),
      directDisconfirmation: column(-3, 3),
    }),
    expected: fc.constant(null),
  });
}) as fc.Arbitrary<OracleFile>;

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';
const meanOf = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
const momentsOf = (values: readonly number[]) => {
  const mean = meanOf(values);
  const n = values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean!) ** 2, 0);
  return { n, mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
};
const signs = (values: readonly number[]) => {
  const count = (sign: number) =>
    values.filter(value => Math.sign(Math.abs(value) < 1e-9 ? 0 : value) === sign).length;
  return { better: count(1), equal: count(0), worse: count(-1) };
};

/** What the definitions say. */
const expectedOf = ({ instrument, data }: OracleFile) => {
  const { scale, items, dimensions } = instrument as Instrument;
  const turned = (rows: Rows) =>
    rows.map(row =>
      row.map((value, i) => (value !== null && items[i]!.reversed ? scale.min + scale.max - value : value)),
    );
  const [E, P] = [turned(data.E as Rows), turned(data.P as Rows)];
  const both = (r: number, i: number) => isNumber(E[r]![i]) && isNumber(P[r]![i]);
  const people = [...E.keys()];
  const item = (i: number) => {
    const pairs = people.filter(r => both(r, i));
    const gaps = pairs.map(r => P[r]![i]! - E[r]![i]!);
    const weighted = pairs.filter(r => isNumber((data.I as Rows)[r]![i]));
    const { n: _, ...e } = momentsOf(pairs.map(r => E[r]![i]!));
    const g = momentsOf(gaps);
    return {
      E: momentsOf(people.map(r => E[r]![i]).filter(isNumber)),
      P: momentsOf(people.map(r => P[r]![i]).filter(isNumber)),
      pairs: { n: g.n, meanE: e.mean, sdE: e.sd, meanGap: g.mean, sdGap: g.sd, ...signs(gaps) },
      importance: {
        ...momentsOf((data.I as Rows).map(row => row[i]).filter(isNumber)),
        weightedGap: momentsOf(weighted.map(r => (data.I as Rows)[r]![i]! * (P[r]![i]! - E[r]![i]!))),
      },
    };
  };
  const columns = dimensions.map(({ items: of }) => of.map(id => items.findIndex(known => known.id === id)));
  const gapOf = (r: number, d: number, rule: 'half' | 'complete') => {
    const paired = columns[d]!.filter(i => both(r, i));
    const least = rule === 'half' ? Math.ceil(columns[d]!.length / 2) : columns[d]!.length;
    return paired.length < least ? null : meanOf(paired.map(i => P[r]![i]! - E[r]![i]!));
  };
  const side = (rows: Rows, d: number) =>
    momentsOf(
      rows.flatMap(row => {
        const given = columns[d]!.map(i => row[i]).filter(isNumber);
        return given.length < Math.ceil(columns[d]!.length / 2) ? [] : meanOf(given)!;
      }),
    );
  const dimension = (d: number) => {
    const block = (rule: 'half' | 'complete') => {
      const { n, mean, sd } = momentsOf(people.map(r => gapOf(r, d, rule)).filter(isNumber));
      return { n, meanGap: mean, sdGap: sd };
    };
    return { half: block('half'), complete: block('complete'), expOnly: side(E, d), perfOnly: side(P, d) };
  };
  const overall = (rule: 'half' | 'complete') => {
    const weighted = (gaps: readonly (number | null)[], weights: readonly number[]) => {
      const total = gaps.reduce<number>((sum, gap, d) => sum + (gap === null ? 0 : weights[d]!), 0);
      return gaps.reduce<number>((sum, gap, d) => sum + (gap ?? 0) * weights[d]!, 0) / total;
    };
    const weights = dimensions.map(({ weight }) => weight);
    const equal = dimensions.map(() => 1);
    const all = people.map(r => columns.map((_, d) => gapOf(r, d, rule)));
    const whole = all.filter(gaps => !gaps.includes(null));
    const some = all.filter(gaps => gaps.some(isNumber));
    const { n, mean, sd } = momentsOf(whole.map(gaps => weighted(gaps, equal)));
    const isValid = (row: readonly number[]) =>
      row.every(value => Number.isInteger(value)) && row.reduce((sum, value) => sum + value, 0) === 100;
    const split = people.filter(r => isValid((data.W as number[][])[r]!) && !all[r]!.includes(null));
    const plain = (values: readonly number[]) => {
      const { n: _, ...moments } = momentsOf(values);
      return moments;
    };
    return {
      n,
      unweighted: { mean, sd, ...signs(whole.map(gaps => weighted(gaps, equal))) },
      fixedWeighted: plain(whole.map(gaps => weighted(gaps, weights))),
      availableDimensions: {
        n: some.length,
        unweighted: plain(some.map(gaps => weighted(gaps, equal))),
        fixedWeighted: plain(some.map(gaps => weighted(gaps, weights))),
      },
      respondentWeighted: {
        nValidWeights: (data.W as number[][]).filter(isValid).length,
        ...momentsOf(split.map(r => weighted(all[r]!, (data.W as number[][])[r]!))),
      },
    };
  };
  return {
    items: items.map((_, i) => item(i)),
    dimensions: dimensions.map((_, d) => dimension(d)),
    overall: { half: overall('half'), complete: overall('complete') },
  };
};

test('on surveys of any shape the figures are what their definitions say', () => {
  fc.assert(
    fc.property(file, random => {
      const { outside, skipped } = compare(expectedOf(random), gotSurvey(random), 'random');
      expect(outside).toEqual([]);
      expect([...skipped]).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
