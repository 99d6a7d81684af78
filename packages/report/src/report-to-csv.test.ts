import { policies, suppress } from '@wellmet/core';
import { expect, test } from 'vitest';
import { reportToCsv } from './report-to-csv.ts';
import { sampleReport } from './testing/sample-report.ts';

const rowsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .map(row => row.split(','));

test('there is one row per question and dimension and one for the whole, all as wide as the head', () => {
  const report = sampleReport(40);
  const [head, ...rows] = rowsOf(reportToCsv(report));
  expect(rows.map(([level, id]) => [level, id])).toEqual([
    ...report.items.map(({ id }) => ['item', id]),
    ...report.dimensions.map(({ id }) => ['dimension', id]),
    ['overall', 'sample-visit'],
  ]);
  expect(new Set(rows.map(row => row.length))).toEqual(new Set([head?.length]));
});

test('figures are written in full, with a point, beside the name of their column', () => {
  const report = sampleReport(40);
  const [head = [], row = []] = rowsOf(reportToCsv(report));
  const cell = (name: string) => Number(row[head.indexOf(name)]);
  const { gap, experience, counts } = report.items[0]!;
  expect(cell('gap.mean')).toBe(gap.mean);
  expect([cell('gap.low95'), cell('gap.high95')]).toEqual(gap.ci95);
  expect(cell('experience.mean')).toBe(experience.mean);
  expect(cell('worse')).toBe(counts.worse);
});

test('an undefined figure is empty and its reason is named', () => {
  const [head = [], row = []] = rowsOf(reportToCsv(sampleReport(0)));
  expect(row[head.indexOf('gap.mean')]).toBe('');
  expect(row[head.indexOf('verdict')]).toBe('');
  expect(row[head.indexOf('reason')]).toBe('n=0');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('the text %j is not run as a formula', id => {
  const report = { ...sampleReport(0), survey: id, items: [], dimensions: [] };
  const cell = reportToCsv(report).split('\r\n')[1]?.slice('overall,'.length) ?? '';
  expect(cell.replace(/^"/, '').startsWith(`'${id[0]}`)).toBe(true);
});

test('a negative number stays a number', () => {
  expect(reportToCsv(sampleReport(40))).toMatch(/,-\d/);
});

test('commas, quotes and line breaks are quoted', () => {
  const report = { ...sampleReport(0), survey: 'a,"b"\nc', items: [], dimensions: [] };
  expect(reportToCsv(report)).toContain('overall,"a,""b""\nc",');
});

test('what a policy hides is empty, says fewer than 11 for its n, and why', () => {
  const { public: policy } = policies;
  const [head = [], row = []] = rowsOf(reportToCsv(suppress(sampleReport(10), policy), policy));
  const cell = (name: string) => row[head.indexOf(name)];
  expect([cell('n'), cell('gap.mean'), cell('better'), cell('verdict'), cell('reason')]).toEqual([
    'fewer than 11',
    '',
    '',
    '',
    'small',
  ]);
});
