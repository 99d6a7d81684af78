import type { MomentsOf } from '../types/tally.ts';
import type { Wide } from './layout-of.ts';
import { createMomentsBlock } from './moments-block.ts';
import type { Plan } from './plan-of.ts';
import { createProductsBlock } from './products-block.ts';

/** What of a full Tally is kept back until there is much of it, because much at once is counted in less time. */
export interface KeptBack {
  /** Takes a respondent with every item of a dimension answered, or behind the last dimension, with every item of all. */
  products(plan: Plan, cells: Float64Array, place: number, row: Int8Array, from: number): void;
  /** Takes a value of moments, which are told apart by a number of your own. */
  moments(cells: Float64Array, place: number, moments: MomentsOf<Wide>, value: number): void;
  /** Adds what is kept to the counts, which are not whole before. */
  settle(): void;
}

/** What is kept back for one flat array of counts; each is made when it is first needed. */
interface Blocks {
  readonly products: ReturnType<typeof createProductsBlock>[];
  readonly moments: ReturnType<typeof createMomentsBlock>[];
}

export function createKeptBack(): KeptBack {
  const open = new Map<Float64Array, Blocks>();
  let last: Float64Array | undefined;
  let blocks: Blocks = { products: [], moments: [] };
  const use = (cells: Float64Array) => {
    blocks = open.get(cells) ?? { products: [], moments: [] };
    open.set(cells, blocks);
    last = cells;
  };
  return {
    products(plan, cells, place, row, from) {
      if (cells !== last) use(cells);
      const block = blocks.products[place] ?? productsOf(plan, cells, place);
      blocks.products[place] = block;
      block.add(row, from);
    },
    moments(cells, place, moments, value) {
      if (cells !== last) use(cells);
      const block = blocks.moments[place] ?? createMomentsBlock(moments, cells);
      blocks.moments[place] = block;
      block.add(value);
    },
    settle() {
      for (const { products, moments } of open.values())
        for (const block of [...products, ...moments]) block?.settle();
      open.clear();
      last = undefined;
    },
  };
}

function productsOf({ shape: { items, dimensions }, layout }: Plan, cells: Float64Array, place: number) {
  const { more } = layout;
  const all = dimensions.flatMap(({ items: of }) => of).sort((a, b) => a - b);
  const of = dimensions[place]?.items ?? all;
  const columns = [...of, ...of.map(i => items.length + i)];
  const points = Math.max(...of.map(i => items[i]!.points));
  return createProductsBlock(more!.dimensions[place]?.complete ?? more!.all, columns, points, cells);
}
