import { isZoned } from '../relations/ratings.ts';
import { isSplit } from '../relations/split.ts';
import type { Source } from '../source.ts';
import { allocation } from './allocation.ts';
import type { Count } from './count.ts';
import { dimensions } from './dimensions.ts';
import { importance } from './importance.ts';
import { items } from './items.ts';
import { overall } from './overall.ts';
import { allProducts, products } from './products.ts';
import { respondents } from './respondents.ts';
import { expectations, experiences } from './sides.ts';
import { dimensionZones, zones } from './zones.ts';

/** Every kind of counts by the name that stands in its rows. */
export const counts = {
  respondents,
  items,
  dimensions,
  overall,
  expectations,
  experiences,
  products,
  allProducts,
  importance,
  zones,
  dimensionZones,
  allocation,
} as const satisfies Readonly<Record<string, Count>>;

export type CountName = keyof typeof counts;

/** The counts that a Tally of this source has. */
export function countsOf(source: Pick<Source, 'plan'>): readonly CountName[] {
  const { shape, more } = source.plan;
  const hasItems = shape.items.length > 0;
  const hasDimensions = shape.dimensions.length > 0;
  const needed: readonly (readonly [name: CountName, isNeeded: boolean])[] = [
    ['respondents', true],
    ['items', hasItems],
    ['dimensions', hasDimensions],
    ['overall', hasDimensions],
    ['expectations', hasDimensions && more !== undefined],
    ['experiences', hasDimensions && more !== undefined],
    ['products', hasDimensions && more !== undefined],
    ['allProducts', hasDimensions && more !== undefined],
    ['importance', more?.shape.importance.some(scale => scale !== null) ?? false],
    ['zones', hasDimensions && isZoned(source)],
    ['dimensionZones', hasDimensions && isZoned(source)],
    ['allocation', isSplit(source)],
  ];
  return needed.flatMap(([name, isNeeded]) => (isNeeded ? name : []));
}
