import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTable } from '../../benchmarks/delivery/table.ts';
import { checks } from '../../benchmarks/widget/asked.ts';
import type { Results, Row } from '../../benchmarks/widget/figures.ts';
import { quantile } from '../../benchmarks/widget/figures.ts';
import { type TraceEvent, workOf } from '../../benchmarks/widget/trace.ts';
import { places } from '../../benchmarks/widget/write-tables.ts';
import { root } from '../root.ts';

const results = JSON.parse(readFileSync(join(root, 'benchmarks/widget/results.json'), 'utf8')) as Results;

test.each(Object.entries(places))('what stands at %s is what was measured', (name, [file, of]) => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(withTable(text, name, of(results))).toBe(text);
});

const row = (kind: Row['kind'], name: string, value: number): Row => ({
  name,
  kind,
  asksRatings: true,
  figures: {
    bytes: value,
    first4: value,
    first6: value,
    script: value,
    blocking: value,
    shift: 0,
    heap: value,
    paint50: value,
    paint98: value,
    handler: 1,
  },
});
const run = (ours: number, peer: number): Results => ({
  ...results,
  nothing: { bytes: 2400, requests: 0 },
  rows: [row('floor', 'floor', 100), row('ours', 'two lines', ours), row('peer', 'peer', peer)],
});
const missed = (results: Results) => checks(results).filter(({ isMet }) => !isMet);

test('as much as the floor and less than the peer is all that is asked', () => {
  expect(missed(run(100, 200))).toEqual([]);
});

test('a third more than the floor is too much for a processor, not for the network', () => {
  expect(missed(run(133, 200)).map(({ what }) => what)).toEqual([
    'two lines: script at 6x',
    'two lines: blocking at 6x',
    'two lines: click to next paint, p50 at 6x',
    'two lines: click to next paint, p98 at 6x',
  ]);
});

test('a peer that is ahead is named', () => {
  expect(missed(run(100, 90)).map(({ measured }) => measured)).toEqual([
    expect.stringContaining('first4 of peer'),
  ]);
});

test('a page that shows nothing asks for nothing more', () => {
  const asking = { ...run(100, 200), nothing: { bytes: 2501, requests: 1 } };
  expect(missed(asking).map(({ measured }) => measured)).toEqual(['2.50 KB', '1']);
});

test('of ten values the median is the fifth', () => {
  const values = [10, 2, 3, 1, 5, 4, 9, 8, 7, 6];
  expect([quantile(values, 0.5), quantile(values, 0.98)]).toEqual([5, 10]);
});

test('work inside work counts once, and only that of the page', () => {
  const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
    name,
    ph: 'X',
    pid: 1,
    tid: 1,
    ts: ts * 1000,
    dur: dur * 1000,
    tdur: dur * 1000,
    ...more,
  });
  const click = { args: { data: { type: 'click' } } };
  const work = workOf(
    [
      event('ParseHTML', 0, 1, { args: { beginData: { url: 'http://127.0.0.1:1/' } } }),
      event('RunTask', 1, 70),
      event('EvaluateScript', 2, 60),
      event('FunctionCall', 3, 20),
      event('EventDispatch', 80, 5, click),
      event('EvaluateScript', 90, 500, { pid: 2 }),
    ],
    'http://127.0.0.1:1',
  );
  expect(work).toEqual({ script: 65, blocking: 20, shift: 0, handler: 5 });
});
