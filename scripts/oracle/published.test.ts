import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { effectSize, pairedT, realMoments, tQuantile, zoneOfTolerance } from '@wellmet/core';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

// Figures printed in papers and on public pages. Every check beside them that a correct program reproduces is one here.
type Row = readonly [name: string, ...numbers: number[]];
const { records } = JSON.parse(readFileSync(join(root, 'fixtures/oracle/published.json'), 'utf8'));
const record = (id: string) => records.find((found: { id: string }) => found.id === id);

/** Both figures were rounded before one was subtracted from the other: one unit of the last digit may be off. */
const isWithinRounding = (printed: number, computed: number, unit: number) =>
  Math.abs(printed - computed) <= unit * (1 + 1e-9);
const mean = (values: readonly number[]) => realMoments(values).mean!;
const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

test('PMC6131925, table 2: gaps are experience minus expectation, and intervals allow the t that is printed', () => {
  const { n, rows, checks } = record('pmc6131925-table2');
  const reach = tQuantile(0.975, n - 1);
  const got = (rows as Row[]).map(([dimension, meanE, , meanP, , gap, low, high, t]) => {
    const width = [high! - low! + 0.01, high! - low! - 0.01].map(whole => whole / 2 / reach);
    const allowed = [
      rounded((Math.abs(gap!) - 0.005) / width[0]!, 2),
      rounded((Math.abs(gap!) + 0.005) / width[1]!, 2),
    ];
    return {
      dimension,
      perceptionMinusExpectation: rounded(meanP! - meanE!, 2),
      printedGapWithinRounding: isWithinRounding(gap!, meanP! - meanE!, 0.01),
      absTAllowedByPrintedCI: allowed,
      printedTConsistentWithCI: Math.abs(t!) >= allowed[0]! && Math.abs(t!) <= allowed[1]!,
    };
  });
  expect(got).toEqual(checks);
});

test('Zarei 2012, table 2: the overall figures are means over items, not over dimensions', () => {
  const { items, dimensions, overall, checks } = record('zarei2012-table2');
  const column = (at: number, of: Row[] = items) => of.map(row => row[at] as number);
  const gaps = (items as Row[]).filter(([, P, E, gap]) => isWithinRounding(gap!, P! - E!, 0.01));
  expect(gaps).toHaveLength(checks.itemsWithGapWithinRounding);

  const means = (dimensions as [string, number, number, number, number[]][]).map(
    ([dimension, , , , places]) => {
      const of = places.map(place => items[place - 1]);
      return { dimension, P: mean(column(1, of)), E: mean(column(2, of)), gap: mean(column(3, of)) };
    },
  );
  means.forEach(({ P, E, gap }, d) => {
    const { meanOfItemMeansP, meanOfItemMeansE, meanOfItemGaps, printed } = checks.dimensions[d];
    expect([P, E, gap].map(value => rounded(value, 4))).toEqual([
      meanOfItemMeansP,
      meanOfItemMeansE,
      meanOfItemGaps,
    ]);
    expect([P, E, gap].every((value, i) => isWithinRounding(printed[i], value, 0.01))).toBe(true);
  });
  const overItems = { meanP: mean(column(1)), meanE: mean(column(2)), gap: mean(column(3)) };
  const overDimensions = {
    meanP: mean(column(1, dimensions)),
    meanE: mean(column(2, dimensions)),
    gap: mean(column(3, dimensions)),
  };
  for (const key of ['meanP', 'meanE', 'gap'] as const) {
    expect(rounded(overItems[key], 4)).toBe(checks.overallFromItems[key]);
    expect(rounded(overDimensions[key], 4)).toBe(checks.overallFromDimensions[key]);
    expect(isWithinRounding(overall[key], overItems[key], 0.01)).toBe(true);
  }
  expect(isWithinRounding(overall.gap, overDimensions.gap, 0.01)).toBe(false);
});

test('Jonkisz 2023, table 4: the paired t, dz and correlation follow from the printed standard deviations', () => {
  const { groups, checks } = record('jonkisz2023-table4');
  const got = Object.entries(groups as Record<string, { n: number; rows: Row[] }>).flatMap(
    ([group, { n, rows }]) =>
      rows.map(([dimension, meanE, sdE, meanP, sdP, gap, sdGap]) => ({
        group,
        dimension,
        perceptionMinusExpectation: rounded(meanP! - meanE!, 1),
        withinRounding: isWithinRounding(gap!, meanP! - meanE!, 0.1),
        impliedCorrelationEP: rounded((sdE! ** 2 + sdP! ** 2 - sdGap! ** 2) / (2 * sdE! * sdP!), 3),
        impliedPairedT: rounded(pairedT(n, { mean: gap!, sd: sdGap! }).t.statistic!, 2),
        impliedDz: rounded(effectSize(n, { mean: gap!, sd: sdGap! }, { sd: sdE! }, { sd: sdP! }).dz!, 3),
      })),
  );
  expect(got).toEqual(checks);
});

test('LibQUAL+ 2002 and 2003: adequacy and superiority of 34 institutions, and their means', () => {
  const { tables } = record('libqual-ulg-2002-2003');
  let institutions = 0;
  for (const { rows, printedMean, checks } of tables as {
    rows: Row[];
    printedMean: number[];
    checks: Record<string, number[]>;
  }[]) {
    const cells = rows.map(([, ...values]) => values.slice(0, 3).map(value => Math.round(100 * value)));
    const zones = cells.map(([minimum, desired, perceived]) =>
      zoneOfTolerance([[minimum!, desired!, perceived!, 1]], 100),
    );
    const within = (of: 'adequacy' | 'superiority', column: number) =>
      zones.filter((zone, i) => isWithinRounding(rows[i]![column] as number, zone[of].gap.mean!, 0.01))
        .length;
    expect(within('adequacy', 4)).toBe(checks.adequacyWithinRounding);
    expect(within('superiority', 5)).toBe(checks.superiorityWithinRounding);
    const columns = printedMean.map((_, at) => mean(rows.map(row => row[at + 1] as number)));
    expect(columns.map(value => rounded(value, 4))).toEqual(checks.columnMeans);
    expect(columns.every((value, at) => isWithinRounding(printedMean[at]!, value, 0.01))).toBe(true);
    institutions += rows.length;
  }
  expect(institutions).toBe(34);
});

test('12manage: the unweighted overall is the mean of the dimension gaps', () => {
  const { gaps, printed, checks } = record('12manage-unweighted-example');
  const values = Object.values(gaps as Record<string, number>);
  expect(rounded(mean(values), 3)).toBe(checks.mean);
  expect(rounded(mean(values) * values.length, 2)).toBe(checks.sum);
  expect(rounded(mean(values), 2)).toBe(printed.unweighted);
});

test('Joulaei 2022 and Zarei 2020: gaps are experience minus expectation, or minus importance', () => {
  const { means, checks } = record('joulaei2022-abstract');
  expect(rounded(means.male.P - means.male.E, 2)).toBe(checks.gapMale);
  expect(rounded(means.female.P - means.female.E, 2)).toBe(checks.gapFemale);
  const { importance, performance, gap, checks: zarei } = record('zarei2020-ipa-abstract');
  expect(rounded(performance.mean - importance.mean, 2)).toBe(zarei.performanceMinusImportance);
  expect(gap).toBe(zarei.performanceMinusImportance);
});
