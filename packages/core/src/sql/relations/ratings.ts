import { moreColumns } from '../../tally/more-of.ts';
import { answerAt } from '../packing.ts';
import { type From, groupColumns, type Source } from '../source.ts';
import { splitNames } from './split.ts';

/** Columns of the codes of item i: NULL where there is no answer. */
export const expectationOf = (i: number): string => `e${i}`;
export const experienceOf = (i: number): string => `p${i}`;
export const desiredOf = (i: number): string => `w${i}`;

/** One row per respondent: the codes of the items that dimensions are made of, a column each. */
export function ratings(source: Source, from: From): string {
  const { plan, reader, packing, dialect } = source;
  const { items } = plan.shape;
  const { more } = plan;
  const columns = scoredItems(source).flatMap(i => {
    const fixed = reader.items[i]!.parts[0]?.fixed ?? 0;
    const experience = answerAt(dialect, packing.slotOf(items.length + i));
    const expectation = fixed > 0 ? `${fixed} + 0 * (${experience})` : answerAt(dialect, packing.slotOf(i));
    const desired = isZoned(source)
      ? [
          `${answerAt(dialect, packing.slotOf(moreColumns(plan.shape, more!.shape).desired + i))} AS ${desiredOf(i)}`,
        ]
      : [];
    return [`${expectation} AS ${expectationOf(i)}`, `${experience} AS ${experienceOf(i)}`, ...desired];
  });
  return `SELECT ${[...groupColumns(source), ...splitNames(source), ...columns].join(', ')}
    FROM ${from('respondents')} AS respondents`;
}

/** Positions of the items of all dimensions, in the order of the Survey. */
export const scoredItems = ({ plan }: Pick<Source, 'plan'>): readonly number[] =>
  plan.shape.dimensions.flatMap(({ items }) => items).sort((a, b) => a - b);

/** True where zones of tolerance are counted. */
export const isZoned = ({ plan }: Pick<Source, 'plan'>): boolean =>
  plan.more !== undefined && plan.shape.design === 'tolerance';
