import type { Cells } from '../types/tally.ts';
import type { Layout, Span, Wide } from './layout-of.ts';
import { readWide } from './wide.ts';

type Node = Span | Wide | readonly Node[] | { readonly [key: string]: Node };

const read = (node: Node, cells: Float64Array): unknown => {
  if (Array.isArray(node)) return node.map(child => read(child, cells));
  if ('wide' in node) return readWide(cells, (node as Wide).wide);
  if ('at' in node) {
    const { at, length } = node as Span;
    return Array.from(cells.subarray(at, at + length));
  }
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, read(child, cells)]));
};

/** The flat array as plain JSON. */
export const cellsOf = (layout: Layout, cells: Float64Array): Cells =>
  read(layout as unknown as Node, cells) as Cells;
