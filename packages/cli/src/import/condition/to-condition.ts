import type { Condition } from '@wellmet/core';
import type { Taken } from '../compose.ts';
import type { Clause } from './parse-condition.ts';

/** Where a name leads: a question, and the code when the name is that of one box of several. */
type Find = (name: string) => { readonly taken: Taken; readonly code?: string } | undefined;

/** The condition of a Survey that says the same, or why there is none. */
export function toCondition(clause: Clause, find: Find): Condition | { readonly fault: string } {
  if ('all' in clause || 'any' in clause) {
    const parts = ('all' in clause ? clause.all : clause.any).map(part => toCondition(part, find));
    const fault = parts.find(part => 'fault' in part);
    if (fault) return fault;
    const conditions = parts as readonly Condition[];
    return 'all' in clause ? { all: conditions } : { any: conditions };
  }
  if ('not' in clause) {
    const inner = toCondition(clause.not, find);
    return 'fault' in inner ? inner : { not: inner };
  }
  const found = find(clause.name);
  if (found === undefined) return { fault: `looks at ${clause.name}, which is not asked before` };
  return compared(clause, found.taken, found.code) ?? { fault: `compares ${clause.name} as no Survey can` };
}

type Comparison = Extract<Clause, { name: string }>;

function compared(clause: Comparison, taken: Taken, box: string | undefined): Condition | undefined {
  const { operator, values } = clause;
  const question = taken.id;
  if (box !== undefined) {
    const isTicked = { question, includes: taken.options.get(box) ?? '' };
    const says = operator === '=' || operator === '!=' ? values[0] : undefined;
    if (says === undefined && operator !== 'empty') return undefined;
    const wantsTick =
      operator === 'empty' ? false : ['1', 'Y', 'true'].includes(says ?? '') === (operator === '=');
    return wantsTick ? isTicked : { not: isTicked };
  }
  if (operator === 'empty' || (values[0] === '' && (operator === '=' || operator === '!=')))
    return { question, answered: operator === '!=' };
  if (operator === '!=') return negated(compared({ ...clause, operator: '=' }, taken, box));
  if (operator === 'any-of' || operator === 'all-of') {
    const parts = values.map(value => compared({ ...clause, operator: '=', values: [value] }, taken, box));
    if (!parts.every((part): part is Condition => part !== undefined)) return undefined;
    return operator === 'any-of' ? { any: parts } : { all: parts };
  }
  return taken.asked.shape.kind === 'rating' ? rated(clause, taken) : chosen(clause, taken);
}

const negated = (condition: Condition | undefined): Condition | undefined => condition && { not: condition };

function chosen({ operator, values: [value = ''] }: Comparison, { id: question, options }: Taken) {
  const includes = options.get(value);
  const isKnown = includes !== undefined && (operator === '=' || operator === 'contains');
  return isKnown ? { question, includes } : undefined;
}

function rated(
  { operator, values: [code = ''] }: Comparison,
  { id: question, asked }: Taken,
): Condition | undefined {
  if (asked.shape.kind !== 'rating') return undefined;
  const { values, scale } = asked.shape;
  const { min = 1, points } = scale;
  const value = values.get(code) ?? Number(code);
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  const part = 'experience';
  const [lowest, highest] = [min, min + points - 1];
  const isOn = (bound: number) => bound >= lowest && bound <= highest;
  const atLeast = (bound: number) =>
    isOn(bound) ? ({ question, part, atLeast: bound } as const) : undefined;
  const atMost = (bound: number) => (isOn(bound) ? ({ question, part, atMost: bound } as const) : undefined);
  switch (operator) {
    case '=': {
      const [from, to] = [atLeast(value), atMost(value)];
      return from && to && { all: [from, to] };
    }
    case '>':
      return atLeast(value + 1);
    case '>=':
      return atLeast(value);
    case '<':
      return atMost(value - 1);
    case '<=':
      return atMost(value);
    default:
      return undefined;
  }
}
