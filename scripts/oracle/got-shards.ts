import { type Comoments, comoments, covariance, mergeComoments } from '@wellmet/core';
import type { OracleFile } from './file.ts';

/** Whole numbers as the files hold them: a table is decimal strings when one of its numbers passes 2^53. */
const wholes = (values: readonly (readonly bigint[])[]): unknown => {
  const isLarge = values.flat().some(value => value > BigInt(Number.MAX_SAFE_INTEGER));
  return values.map(row => row.map(value => (isLarge ? String(value) : Number(value))));
};

const square = ({ sums, products }: Comoments): readonly (readonly bigint[])[] => {
  const k = sums.length;
  return sums.map((_, i) =>
    sums.map((_, j) => {
      const [low, high] = [Math.min(i, j), Math.max(i, j)];
      return BigInt(products[low * k - (low * (low - 1)) / 2 + high - low]!);
    }),
  );
};

const gotShard = (shard: Comoments) => {
  const { n, sums } = shard;
  const matrix = covariance(shard);
  return {
    n,
    sum: (wholes([sums.map(BigInt)]) as unknown[])[0],
    sumProducts: wholes(square(shard)),
    mean: n === 0 ? null : sums.map(sum => Number(sum) / n),
    M: n === 0 ? null : sums.map((_, i) => sums.map((_, j) => (matrix ? matrix[i]![j]! * (n - 1) : 0))),
    covariance: matrix,
  };
};

/** Kind `shards`: the total is merged from the shards, last one first. */
export function gotShards({ data, expected }: OracleFile): unknown {
  const rows = data.rows as number[][];
  const columns = data.columns as number;
  const cuts = [0, ...(data.cuts as number[]), rows.length];
  const shards = cuts.slice(1).map((end, i) => comoments(rows.slice(cuts[i], end), columns));
  const total = [...shards].reverse().reduce(mergeComoments);
  // The error of another program, told for orientation: not a figure of ours.
  const { numpyCovMaxRelError } = expected as { numpyCovMaxRelError?: number };
  return { shards: shards.map(gotShard), total: gotShard(total), numpyCovMaxRelError };
}
