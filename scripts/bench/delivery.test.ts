import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  deliverySummary,
  deliveryTable,
  type Results,
  type Run,
  withTable,
} from '../../benchmarks/delivery/table.ts';
import { places } from '../../benchmarks/delivery/write-tables.ts';
import { root } from '../root.ts';

const results = JSON.parse(readFileSync(join(root, 'benchmarks/delivery/results.json'), 'utf8')) as Results;

test.each(Object.entries(places))('what stands at %s is what was measured', (name, [file, of]) => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(withTable(text, name, of(results))).toBe(text);
});

test('nine faults and the way without any were played five times with each product', () => {
  expect(Object.keys(results.faults)).toHaveLength(10);
  for (const runs of Object.values(results.faults))
    for (const product of Object.keys(results.products)) expect(runs[product]).toHaveLength(5);
});

test('all five take every answer where nothing goes wrong, and ours where anything does', () => {
  for (const runs of Object.values(results.faults['no fault'] ?? {}))
    expect(runs.every(({ kept }) => kept === 20)).toBe(true);
  for (const runs of Object.values(results.faults))
    expect(runs.Wellmet?.map(({ kept }) => kept)).toEqual(Array(5).fill(20));
});

describe('a table', () => {
  const run = (more: Partial<Run> = {}): Run => ({ kept: 20, later: 20, copies: 0, early: 0, ...more });
  const small: Results = {
    ...results,
    products: { Ours: '1', Theirs: '2' },
    faults: {
      'no fault': { Ours: [run()], Theirs: [run()] },
      storm: {
        Ours: [run(), run({ copies: 3 })],
        Theirs: [run({ kept: 0, later: 10, early: 7 }), run({ kept: 4, later: 12 })],
      },
    },
  };

  test('says what was lost, what came later, twice or too early', () => {
    expect(deliveryTable(small).split('\n').at(-1)).toBe(
      '| storm | 20, 0–3 copies | **0–4**, 10–12 after one more, 0–7 early |',
    );
  });

  test('counts the faults that no run lost anything in', () => {
    expect(deliverySummary(small).split('\n').at(-1)).toBe('| faults survived, of 1 | 1 | 0 |');
  });
});
