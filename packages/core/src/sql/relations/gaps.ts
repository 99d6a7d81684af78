import { scoredCounts } from '../../tally/layout-of.ts';
import { type From, groupColumns, type Source } from '../source.ts';
import { splitNames } from './split.ts';

/** One row per respondent: which dimensions are scored, by half of their items and by all of them, and their gaps in whole units. */
export function gaps(source: Source, from: From): string {
  const { plan } = source;
  const columns = plan.shape.dimensions.flatMap(({ items }, d) => {
    const cases = (counts: readonly number[], value: (pairs: number) => number) =>
      `CASE pairs${d} ${counts.map(pairs => `WHEN ${pairs} THEN ${value(pairs)}`).join(' ')} ELSE 0 END`;
    const counts = scoredCounts(items.length);
    return [
      `${cases(counts, () => 1)} AS half${d}`,
      `${cases([items.length], () => 1)} AS complete${d}`,
      `(experienced${d} - expected${d}) * ${cases(counts, pairs => plan.unit / pairs)} AS gap${d}`,
    ];
  });
  return `SELECT ${[...groupColumns(source), ...splitNames(source), ...columns].join(', ')}
  FROM ${from('scores')} AS scores`;
}
