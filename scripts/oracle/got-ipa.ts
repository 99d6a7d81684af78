import { ipa } from '@wellmet/core';

type Means = readonly (number | null)[];

/** Importance-performance analysis as the files name it. */
export function gotIpa(importance: Means, performance: Means, mid: number): unknown {
  const { cross, points } = ipa(
    importance.map((value, i) => ({ importance: value, performance: performance[i]! })),
    mid,
  );
  return {
    importance,
    performance,
    crossImportance: cross.importance,
    crossPerformance: cross.performance,
    mid,
    quadrantData: points.map(({ quadrant }) => quadrant),
    quadrantMid: points.map(({ quadrantMid }) => quadrantMid),
    diagonal: points.map(({ diagonal }) => diagonal),
  };
}
