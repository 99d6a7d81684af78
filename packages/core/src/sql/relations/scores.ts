import type { DimensionPlan } from '../../tally/plan-of.ts';
import { type From, groupColumns, type Source } from '../source.ts';
import { desiredOf, expectationOf, experienceOf, isZoned, scoredItems } from './ratings.ts';
import { splitNames } from './split.ts';

/** How many answers of a dimension are summed, and the sums, as columns of the dimension at a position. */
export const sumNames = {
  /** Items with expectation and experience. */
  pairs: ['pairs', 'expected', 'experienced'],
  expectation: ['expectations', 'expectation'],
  experience: ['experiences', 'experience'],
  /** Items with minimum, desired and experience. */
  zone: ['zoned', 'minimum', 'desired', 'had'],
} as const;

/** The kinds of sums that a Tally of this source needs. */
export const sumsOf = (source: Source): readonly string[] => [
  ...sumNames.pairs,
  ...(source.plan.more ? [...sumNames.expectation, ...sumNames.experience] : []),
  ...(isZoned(source) ? sumNames.zone : []),
];

/** One row per respondent: the codes of the items, and per dimension the sums over those that have them. */
export function scores(source: Source, from: From): string {
  const { plan } = source;
  const items = scoredItems(source).flatMap(i => [expectationOf(i), experienceOf(i)]);
  const sums = plan.dimensions.flatMap((dimension, d) => {
    const terms = dimensionTerms(dimension);
    return sumsOf(source).map(name => `${terms[name]!.join(' + ')} AS ${name}${d}`);
  });
  return `SELECT ${[...groupColumns(source), ...splitNames(source), ...items, ...sums].join(', ')}
    FROM ${from('ratings')} AS ratings`;
}

/** What each item of a dimension adds to each of its sums. */
function dimensionTerms({ items: of, bases }: DimensionPlan): Readonly<Record<string, string[]>> {
  const items = [...of];
  const e = items.map(expectationOf);
  const p = items.map(experienceOf);
  const w = items.map(desiredOf);
  const is = (...codes: readonly string[]) => `CASE WHEN ${codes.join(' + ')} IS NULL THEN 0 ELSE 1 END`;
  // Adding nothing of the others leaves NULL where one of them is missing.
  const value = (at: number, code: string, ...others: readonly string[]) =>
    `COALESCE(${[code, ...others.map(other => `0 * ${other}`), bases[at]].join(' + ')}, 0)`;
  return {
    pairs: items.map((_, at) => is(e[at]!, p[at]!)),
    expected: items.map((_, at) => value(at, e[at]!, p[at]!)),
    experienced: items.map((_, at) => value(at, p[at]!, e[at]!)),
    expectations: e.map(code => is(code)),
    expectation: e.map((code, at) => value(at, code)),
    experiences: p.map(code => is(code)),
    experience: p.map((code, at) => value(at, code)),
    zoned: items.map((_, at) => is(e[at]!, w[at]!, p[at]!)),
    minimum: items.map((_, at) => value(at, e[at]!, w[at]!, p[at]!)),
    desired: items.map((_, at) => value(at, w[at]!, e[at]!, p[at]!)),
    had: items.map((_, at) => value(at, p[at]!, e[at]!, w[at]!)),
  };
}
