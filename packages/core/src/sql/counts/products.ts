import type { Span } from '../../tally/layout-of.ts';
import type { ProductsOf } from '../../types/tally.ts';
import { expectationOf, experienceOf, scoredItems } from '../relations/ratings.ts';
import type { Source } from '../source.ts';
import type { Count, Selected } from './count.ts';

/** How many sums one row holds: engines limit what they work on at once. */
const CHUNK = 1200;

/** Σx and Σxᵢxⱼ over respondents who answered both sides of all items of a dimension, for each dimension. */
export const products: Count = {
  select: source =>
    chunks(
      source.plan.shape.dimensions.flatMap(({ items }, d) =>
        termsOf(items).map(term => `CASE WHEN pairs${d} = ${items.length} THEN ${term} ELSE 0 END`),
      ),
    ),
  add: ({ layout }, cells, numbers) =>
    addChunk(
      layout.more!.dimensions.map(({ complete }) => complete),
      cells,
      numbers,
    ),
};

/** The same over respondents who answered both sides of all items of all dimensions. */
export const allProducts: Count = {
  select: source => chunks(termsOf(scoredItems(source)), isComplete(source)),
  add: ({ layout }, cells, numbers) => addChunk([layout.more!.all], cells, numbers),
};

const isComplete = ({ plan }: Source) =>
  plan.shape.dimensions.map(({ items }, d) => `pairs${d} = ${items.length}`).join(' AND ');

/** For n, then the sums, then the products: the order in which they are laid out. */
function termsOf(items: readonly number[]): readonly string[] {
  const columns = [...items.map(expectationOf), ...items.map(experienceOf)];
  return ['1', ...columns, ...columns.flatMap((x, i) => columns.slice(i).map(y => `${x} * ${y}`))];
}

const chunks = (terms: readonly string[], where?: string): readonly Selected[] =>
  Array.from({ length: Math.ceil(terms.length / CHUNK) }, (_, i) => ({
    from: from => `${from('scores')} AS scores`,
    ...(where !== undefined && { where }),
    begin: [i * CHUNK],
    by: [],
    sums: terms.slice(i * CHUNK, (i + 1) * CHUNK).map(term => `SUM(${term})`),
  }));

const addChunk = (
  tables: readonly ProductsOf<Span>[],
  cells: Float64Array,
  [first = 0, ...values]: readonly number[],
) => {
  const places = tables.flatMap(({ n, sums, products: triangle }) =>
    [n, sums, triangle].flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)),
  );
  for (const [i, value] of values.entries()) cells[places[first + i]!]! += value;
};
