import type { MoreShape, TallyShape } from '../types/tally.ts';
import { countMore, settleOverall } from './count-more.ts';
import { reachOf, scoredCounts } from './layout-of.ts';
import { plainProducts } from './plain-products.ts';
import type { MakeProducts, More } from './plan-of.ts';

/** Where the codes of a full Tally stand in a row, behind the two sides of every item. */
export interface MoreColumns {
  readonly desired: number;
  readonly importance: number;
  /** 1 for a valid split of 100 points, −1 for another, 0 for none; the points follow. */
  readonly allocation: number;
  readonly end: number;
}

export function moreColumns({ design, items, dimensions }: TallyShape, more: MoreShape): MoreColumns {
  const desired = 2 * items.length;
  const importance = desired + (design === 'tolerance' ? items.length : 0);
  const allocation = importance + (more.importance.some(scale => scale) ? items.length : 0);
  return { desired, importance, allocation, end: allocation + (more.allocation ? dimensions.length + 1 : 0) };
}

/** What a full Tally adds to the counting of a shape. */
export function moreOf(shape: TallyShape, more: MoreShape, makeProducts: MakeProducts = plainProducts): More {
  const { design, items, dimensions } = shape;
  const columns = moreColumns(shape, more);
  const scored = dimensions.flatMap(({ items: of }) => of).sort((a, b) => a - b);
  return {
    shape: more,
    columns: columns.end - 2 * items.length,
    count: (plan, ...batch) => countMore(plan, columns, ...batch),
    products: (places, from) => {
      let at = from;
      return [...dimensions.keys(), -1].map(d => {
        const of = dimensions[d]?.items ?? scored;
        const made = makeProducts(
          places.dimensions[d]?.complete ?? places.all,
          [...of, ...of.map(i => items.length + i)],
          Math.max(...of.map(i => items[i]!.points)),
          at,
        );
        at += made.length;
        return made;
      });
    },
    settle: ({ products, isEven, layout }, cells) => {
      for (const one of products) one.settle(cells);
      if (isEven) for (const key of ['half', 'complete'] as const) settleOverall(layout.more![key], cells);
    },
    layout: ({ table, moments }) => {
      const products = (k: number) => ({ n: table(1), sums: table(2 * k), products: table(k * (2 * k + 1)) });
      const overall = () => ({
        available: table(2),
        unweighted: moments(),
        weighted: moments(),
        allocated: table(1),
        byPoints: moments(),
      });
      const zoned = design === 'tolerance' ? items : [];
      return {
        items: items.map(({ points }, i) => {
          const scale = more.importance[i]?.points ?? 0;
          return {
            notApplicable: table(2),
            importance: table(scale),
            importanceGaps: table(scale * (2 * points - 1)),
          };
        }),
        dimensions: dimensions.map(({ items: of }) => ({
          expectation: scoredCounts(of.length).map(() => table(3)),
          experience: scoredCounts(of.length).map(() => table(3)),
          complete: products(of.length),
        })),
        all: products(scored.length),
        zones: {
          items: zoned.map(({ points }) => ({
            adequacy: table(points * points),
            superiority: table(points * points),
            width: table(points * points),
            classes: table(4),
          })),
          dimensions: (zoned.length > 0 ? dimensions : []).map(({ items: of }) =>
            scoredCounts(of.length).map(a => {
              const gaps = 2 * reachOf(shape, of) * a + 1;
              return { adequacy: table(gaps), superiority: table(gaps), sums: table(6) };
            }),
          ),
        },
        allocation: { answers: table(2), points: table(more.allocation ? dimensions.length : 0) },
        half: overall(),
        complete: overall(),
      };
    },
  };
}
