import { wilson } from '@wellmet/core';
import type { OracleFile } from './file.ts';
import { gotShare } from './got-figures.ts';

/** Kind `props`. */
export const gotProps = ({ data }: OracleFile): unknown => ({
  cases: (data.cases as { x: number; n: number }[]).map(({ x, n }) => gotShare(wilson(x, n))),
});
