import type { Column } from '../engine.ts';
import type { Source } from '../source.ts';

export const pointsName = (d: number): string => `points${d}`;

/** True where a split of 100 points is counted: it was asked for, and there is a dimension to give points to. */
export const isSplit = ({ plan: { more, shape } }: Pick<Source, 'plan'>): boolean =>
  more?.shape.allocation === true && shape.dimensions.length > 0;

/** The columns that every result with a split of 100 points carries along: 1 for a valid one, −1 for another, 0 for none; and its points. */
export const splitNames = (source: Pick<Source, 'plan'>): readonly string[] =>
  isSplit(source) ? ['split', ...source.plan.shape.dimensions.map((_, d) => pointsName(d))] : [];

/** How these columns are read from the answers of a Response. */
export function splitColumns(source: Source): {
  readonly read: readonly Column[];
  readonly columns: readonly string[];
} {
  const { survey, plan, dialect } = source;
  if (!isSplit(source)) return { read: [], columns: [] };
  const isPoints = `part = 'points' AND question = ${dialect.quote(survey.allocation!.id)}`;
  const given = survey.dimensions.map((_, d) => `given${d}`);
  const isValid = [...given.map(name => `${name} >= 0`), `${given.join(' + ')} = 100`].join(' AND ');
  return {
    read: [
      { name: 'is_split', aggregate: `MAX(CASE WHEN ${isPoints} THEN 1 ELSE 0 END)`, none: '0' },
      // Below every number of points where there is none.
      ...survey.dimensions.map(({ id }, d) => ({
        name: given[d]!,
        aggregate: `MAX(CASE WHEN ${isPoints} AND chosen = ${dialect.quote(id)} THEN value END)`,
        none: '-1',
      })),
    ],
    columns: [
      `CASE WHEN ${isValid} THEN 1 WHEN is_split = 1 THEN -1 ELSE 0 END AS split`,
      ...plan.shape.dimensions.map(({ id }, d) => {
        const from = given[survey.dimensions.findIndex(dimension => dimension.id === id)]!;
        return `CASE WHEN ${isValid} THEN ${from} ELSE 0 END AS ${pointsName(d)}`;
      }),
    ],
  };
}
