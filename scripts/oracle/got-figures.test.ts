import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bottomBox,
  correlation,
  expectationShares,
  linearMean,
  signTest,
  topBox,
  type ValueCells,
} from '@wellmet/core';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { compare } from './compare.ts';
import type { OracleFile, Rows } from './file.ts';
import { gotFigures, gotShare } from './got-figures.ts';

interface Item {
  readonly E: object;
  readonly P: object;
  readonly pairs: Record<string, number>;
}

const folder = join(root, 'fixtures/oracle/public');
const files = readdirSync(folder)
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OracleFile)
  .filter(({ kind }) => kind === 'survey');

const momentsOf = (pairs: Record<string, number>) => ({
  n: pairs.n!,
  gap: { mean: pairs.meanGap!, sd: pairs.sdGap! },
  expectation: { mean: pairs.meanE!, sd: pairs.sdE! },
  experience: { mean: pairs.meanP!, sd: pairs.sdP! },
});

test.each(files)('the figures of single items agree: $id', ({ instrument, data, expected }) => {
  const { min, max } = instrument!.scale;
  const E = data.E as Rows;
  const P = data.P as Rows;
  (expected as { items: Item[] }).items.forEach((item, column) => {
    const score = (value: number | null) =>
      value !== null && instrument!.items[column]!.reversed ? min + max - value : value;
    const pairs = E.map((row, r) => [score(row[column]!), score(P[r]![column]!)] as const).filter(
      (pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null,
    );
    const gaps: ValueCells = pairs.map(([e, p]) => [p - e, 1]);
    const counts = Array.from({ length: max - min + 1 }, (_, point) =>
      P.reduce((n, row) => n + (score(row[column]!) === min + point ? 1 : 0), 0),
    );
    const classes = { better: item.pairs.better!, equal: item.pairs.equal!, worse: item.pairs.worse! };
    const shares = expectationShares(classes);
    const got = {
      pairs: {
        ...gotFigures(gaps, 1, momentsOf(item.pairs)),
        corEP: correlation(pairs.map(([e, p]) => [e, p, 1])),
      },
      signTest: { p: signTest(classes).p },
      betterShare: gotShare(shares.better),
      metShare: gotShare(shares.met),
      topBoxP: gotShare(topBox(counts)),
      top2BoxP: gotShare(topBox(counts, 2)),
      bottomBoxP: gotShare(bottomBox(counts)),
      linearMeanP: linearMean(counts).mean,
    };
    const { compared, outside, skipped } = compare(item, got, 'item');
    expect(outside).toEqual([]);
    expect(compared).toBeGreaterThan(30);
    // Means, t tests and importance are not computed here.
    expect(
      [...skipped.keys()].filter(
        path =>
          !/^\.(id|E|P|importance|pairs\.(n|mean.|sd.|meanGap|sdGap|tTest|better|equal|worse))/.test(path),
      ),
    ).toEqual([]);
  });
});

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

test.each(files)('the figures of dimensions agree, decided on whole numbers: $id', file => {
  const { instrument, data, expected } = file;
  const { items, dimensions } = instrument!;
  (expected as { dimensions: Record<'half' | 'complete', Item['pairs']>[] }).dimensions.forEach(
    (wanted, d) => {
      const columns = dimensions[d]!.items.map(id => items.findIndex(item => item.id === id));
      const unit = columns.reduce((lcm, _, i) => (lcm * (i + 1)) / gcd(lcm, i + 1), 1);
      const respondents = (data.E as Rows).map((row, r) =>
        columns.flatMap(column => {
          const [e, p] = [row[column]!, (data.P as Rows)[r]![column]!];
          const turn = items[column]!.reversed ? -1 : 1;
          return [row[column], (data.P as Rows)[r]![column]].includes(null) ? [] : [turn * (p - e)];
        }),
      );
      for (const rule of ['half', 'complete'] as const) {
        const least = rule === 'half' ? Math.ceil(columns.length / 2) : columns.length;
        const gaps: ValueCells = respondents
          .filter(given => given.length >= least)
          .map(given => [given.reduce((sum, gap) => sum + gap, 0) * (unit / given.length), 1]);
        const got = gotFigures(gaps, unit, momentsOf(wanted[rule]));
        const { outside, skipped } = compare(wanted[rule], { ...got, gapScale: unit }, rule);
        expect(outside).toEqual([]);
        expect(
          [...skipped.keys()].filter(path => !/^\.(n|mean.|sd.|meanGap|sdGap|tTest)/.test(path)),
        ).toEqual([]);
      }
    },
  );
});
