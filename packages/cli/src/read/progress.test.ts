import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function watched(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, write: text => written.push(text) }, () => time);
  return { progress, written, pass: (milliseconds: number) => (time += milliseconds) };
}

test('a person who watches sees how far it is', () => {
  const { progress, written } = watched(true);
  progress.update('r.csv', 500, 1000, 1234);
  expect(written).toEqual(['\r\u001b[2Kr.csv: 50 %, 1,234 responses']);
});

test('without a known size the bytes are told', () => {
  const { progress, written } = watched(true);
  progress.update('standard input', 3_000_000, undefined, 7);
  expect(written[0]).toContain('3 MB, 7 responses');
});

test('the line is written ten times a second at most', () => {
  const { progress, written, pass } = watched(true);
  progress.update('r.csv', 1, 10, 1);
  progress.update('r.csv', 2, 10, 2);
  expect(written).toHaveLength(1);
  pass(100);
  progress.update('r.csv', 3, 10, 3);
  expect(written).toHaveLength(2);
});

test('it is wiped once, before something else is written', () => {
  const { progress, written } = watched(true);
  progress.clear();
  expect(written).toEqual([]);
  progress.update('r.csv', 1, 10, 1);
  progress.clear();
  progress.clear();
  expect(written.slice(1)).toEqual(['\r\u001b[2K']);
});

test('nobody watching, nothing is written', () => {
  const { progress, written } = watched(false);
  progress.update('r.csv', 1, 10, 1);
  progress.clear();
  expect(written).toEqual([]);
});
