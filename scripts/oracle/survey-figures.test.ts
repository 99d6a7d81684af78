import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cahps, comoments, importanceWeightedGap, weightedGap } from '@wellmet/core';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { compare } from './compare.ts';
import type { OracleFile, Rows } from './file.ts';
import { gotAnswers } from './got-answers.ts';
import { gotIpa } from './got-ipa.ts';
import { gotFamily } from './got-multiplicity.ts';
import { gotReliability } from './got-reliability.ts';

interface Expected {
  readonly items: {
    readonly E: { readonly mean: number | null };
    readonly P: { readonly mean: number | null };
    readonly pairs: { readonly meanGap: number | null };
    readonly importance?: { readonly mean: number | null; readonly weightedGap: object };
  }[];
  readonly dimensions: object[];
  readonly reliability: object[];
  readonly multiplicity: Record<string, { readonly raw: (number | null)[] }>;
  readonly ipa: Record<string, { readonly mid: number }>;
}

const folder = join(root, 'fixtures/oracle/public');
const files = readdirSync(folder)
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OracleFile)
  .filter(({ kind }) => kind === 'survey');

/** Answers with the good end high. */
const scored = ({ instrument, data }: OracleFile, side: 'E' | 'P'): Rows => {
  const { min, max } = instrument!.scale;
  return (data[side] as Rows).map(row =>
    row.map((value, i) => (value !== null && instrument!.items[i]!.reversed ? min + max - value : value)),
  );
};
const columnsOf = ({ instrument }: OracleFile, items: readonly string[]): readonly number[] =>
  items.map(id => instrument!.items.findIndex(item => item.id === id));
const agrees = (expected: unknown, got: unknown): void => {
  const { outside, skipped, compared } = compare(expected, got, '');
  expect(outside).toEqual([]);
  expect([...skipped.keys()]).toEqual([]);
  expect(compared).toBeGreaterThan(0);
};

test.each(files)('reliability agrees: $id', file => {
  const { reliability } = file.expected as Expected;
  const scales = [
    ...file.instrument!.dimensions,
    { id: 'ALL', items: file.instrument!.items.map(({ id }) => id) },
  ];
  const [E, P] = [scored(file, 'E'), scored(file, 'P')];
  const got = scales.map(({ id, items }) => {
    const columns = columnsOf(file, items);
    const rows = E.map((row, r) => [...columns.map(i => row[i]!), ...columns.map(i => P[r]![i]!)]);
    const complete = rows.filter(row => !(row as readonly (number | null)[]).includes(null));
    return gotReliability(id, comoments(complete, 2 * columns.length));
  });
  agrees(reliability, got);
});

test.each(files)('single questions agree: $id', ({ data, expected }) => {
  const got = gotAnswers(data);
  for (const [name, value] of Object.entries(got)) agrees((expected as Record<string, unknown>)[name], value);
});

test.each(files)('importance and performance agree: $id', ({ expected }) => {
  const { items, ipa } = expected as Expected;
  const performance = items.map(({ P }) => P.mean);
  const importance = {
    byExpectation: items.map(({ E }) => E.mean),
    byImportance: items.map(item => item.importance?.mean ?? null),
  };
  for (const [by, wanted] of Object.entries(ipa)) {
    agrees(wanted, gotIpa(importance[by as keyof typeof importance], performance, wanted.mid));
  }
});

test.each(files)('adjusted families of p agree: $id', ({ expected }) => {
  for (const family of Object.values((expected as Expected).multiplicity))
    agrees(family, gotFamily(family.raw));
});

test.each(files.filter(({ data }) => data.I))('importance-weighted gaps agree: $id', file => {
  const { items, dimensions } = file.expected as Expected;
  const [E, P] = [scored(file, 'E'), scored(file, 'P')];
  items.forEach(({ importance }, column) => {
    const cells = (file.data.I as Rows)
      .map((row, r) => [row[column], E[r]![column], P[r]![column]] as const)
      .filter((row): row is readonly [number, number, number] => !(row as readonly unknown[]).includes(null))
      .map(([i, e, p]) => [i, p - e, 1] as const);
    agrees(importance!.weightedGap, weightedGap(cells));
  });
  agrees(
    dimensions.map(dimension => (dimension as Record<string, unknown>).importanceWeightedGap),
    file.instrument!.dimensions.map(dimension =>
      importanceWeightedGap(
        columnsOf(file, dimension.items).map(i => ({
          importance: items[i]!.importance!.mean,
          gap: items[i]!.pairs.meanGap,
        })),
      ),
    ),
  );
});

test.each(files)('composites of items agree: $id', file => {
  const { min, max } = file.instrument!.scale;
  const P = scored(file, 'P');
  const counts = (column: number) =>
    Array.from({ length: max - min + 1 }, (_, at) => P.filter(row => row[column] === min + at).length);
  agrees(
    (file.expected as { dimensions: Record<string, unknown>[] }).dimensions.map(
      ({ topBoxComposite, linearMeanComposite }) => ({
        topBox: topBoxComposite,
        linearMean: linearMeanComposite,
      }),
    ),
    file.instrument!.dimensions.map(({ items }) => cahps(columnsOf(file, items).map(counts))),
  );
});
