import type { MoreShape, TallyShape } from '../types/tally.ts';
import { countMore, settleMore } from './count-more.ts';
import { type Allot, type MoreLayout, reachOf, scoredCounts } from './layout-of.ts';
import { plainProducts } from './plain-products.ts';
import { BATCH, type MakeProducts, type More } from './plan-of.ts';

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

const scoredOf = ({ dimensions }: TallyShape) =>
  dimensions.flatMap(({ items }) => items).sort((a, b) => a - b);

const moreLayout = (shape: TallyShape, more: MoreShape, { table, moments }: Allot): MoreLayout => {
  const { design, items, dimensions } = shape;
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
    all: products(scoredOf(shape).length),
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
};

/** What a full Tally adds to the counting of a shape. */
export const moreOf =
  (shape: TallyShape, more: MoreShape, makeProducts: MakeProducts = plainProducts) =>
  (allot: Allot): More => {
    const { items, dimensions } = shape;
    const columns = moreColumns(shape, more);
    const layout = moreLayout(shape, more, allot);
    const isEven = dimensions.every(({ weight }) => weight === 1);
    // Behind the layout.
    const products = [...dimensions.keys(), -1].map(d => {
      const of = dimensions[d]?.items ?? scoredOf(shape);
      const made = makeProducts(
        layout.dimensions[d]?.complete ?? layout.all,
        [...of, ...of.map(i => items.length + i)],
        Math.max(...of.map(i => items[i]!.points)),
        allot.table(0).at,
      );
      allot.table(made.length);
      return made;
    });
    const places = BATCH * dimensions.length;
    const sums = new Int32Array(2 * places);
    const gaps = new Float64Array(places);
    const pairs = new Int32Array(places);
    const work = { columns, products, isEven, sums, gaps, pairs, starts: new Int32Array(BATCH) };
    return {
      shape: more,
      layout,
      columns: columns.end - 2 * items.length,
      keep: (place, count, gap, expectation, experience) => {
        pairs[place] = count;
        gaps[place] = gap;
        sums[2 * place] = expectation;
        sums[2 * place + 1] = experience;
      },
      count: (plan, ...batch) => countMore(plan, work, ...batch),
      settle: (plan, cells) => settleMore(plan, work, cells),
    };
  };
