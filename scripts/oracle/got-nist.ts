import { realMoments } from '@wellmet/core';
import type { OracleFile } from './file.ts';

interface NistSet {
  readonly name: string;
  readonly values?: number[];
  readonly first?: number;
  readonly pair?: number[];
  readonly repeat?: number;
}

/** Kind `nist`: certified means and standard deviations. */
export function gotNist({ data, expected }: OracleFile): unknown {
  // How exact a program should be is told beside each figure: not a figure of ours.
  const wanted = (expected as { sets: { sdRelTolerance: number }[] }).sets;
  return {
    sets: (data.sets as NistSet[]).map(({ name, values, first, pair, repeat }, i) => {
      const { mean, sd } = realMoments(
        values ?? [first!, ...Array.from({ length: repeat! }, () => pair!).flat()],
      );
      return { name, mean, sd, sdRelTolerance: wanted[i]!.sdRelTolerance };
    }),
  };
}
