import type { Cells } from '../types/tally.ts';
import type { Layout, Span, Wide } from './layout-of.ts';
import { readWide } from './wide.ts';

/** The flat array as plain JSON. */
export const cellsOf = (layout: Layout, cells: Float64Array): Cells =>
  JSON.parse(
    JSON.stringify(layout, (_, node: Partial<Span & Wide>) => {
      if (node.wide! >= 0) return readWide(cells, node.wide!);
      return node.at! >= 0 ? [...cells.subarray(node.at!, node.at! + node.length!)] : node;
    }),
  );
