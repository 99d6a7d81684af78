import { expect, test } from 'vitest';
import { surveyJsDialect } from '../surveyjs/dialect.ts';
import { parseCondition } from './parse-condition.ts';

const parsed = (text: string) => parseCondition(text, surveyJsDialect);
const is = (name: string, ...values: string[]) => ({ name, operator: '=', values });

test.each([
  ["{a} = 'x'", is('a', 'x')],
  ['{a.b} == 3', is('a.b', '3')],
  ["{a} = 'x' or {b} = 1 and {c} = 2", { any: [is('a', 'x'), { all: [is('b', '1'), is('c', '2')] }] }],
  [
    "({a} = 'x' || {b} = 1) && !({c} = 2)",
    { all: [{ any: [is('a', 'x'), is('b', '1')] }, { not: is('c', '2') }] },
  ],
  ['3 < {a}', { name: 'a', operator: '>', values: ['3'] }],
  ["{a} anyof ['x', 'y']", { name: 'a', operator: 'any-of', values: ['x', 'y'] }],
  ['{a} notcontains "x"', { not: { name: 'a', operator: 'contains', values: ['x'] } }],
  ['{a} empty', { name: 'a', operator: 'empty', values: [] }],
  ['{a} = true', is('a', 'true')],
  ['not {a} notempty', { not: { not: { name: 'a', operator: 'empty', values: [] } } }],
])('%s', (text, clause) => {
  expect(parsed(text)).toEqual(clause);
});

test.each([
  ['', 'cannot be read from "its end" on'],
  ['{a}', 'cannot be read from "its end" on'],
  ['{a} = ', 'cannot be read from "its end" on'],
  ['({a} = 1', 'cannot be read from "its end" on'],
  ['{a} = 1)', 'cannot be read from ")" on'],
  ['{a} + 1 > 2', 'cannot be read from "+ 1 > 2" on'],
  ['iif({a} > 1, 1, 0)', 'cannot be read from "iif({a} > 1, 1, 0)" on'],
  ['1 = 1', 'cannot be read from "1" on'],
])('%j is no condition, and the place is named', (text, fault) => {
  expect(parsed(text)).toEqual({ fault });
});
