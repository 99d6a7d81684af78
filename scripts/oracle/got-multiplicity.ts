import { benjaminiHochberg, holm } from '@wellmet/core';

/** A family of p-values, and what is left of them. */
export const gotFamily = (raw: readonly (number | null)[]): unknown => ({
  raw,
  holm: holm(raw),
  bh: benjaminiHochberg(raw),
});
