import {
  alpha,
  type Comoments,
  differenceReliability,
  itemAnalysis,
  sidesOf,
  spearmanBrown,
} from '@wellmet/core';

const gotSide = (side: Comoments) => {
  const { value, ci95 } = alpha(side);
  const { meanInterItemR, standardisedAlpha, itemRest, alphaIfDropped } = itemAnalysis(side);
  return {
    alpha: value,
    ciLow: ci95?.[0] ?? null,
    ciHigh: ci95?.[1] ?? null,
    stdAlpha: standardisedAlpha,
    meanInterItemR,
    itemRest,
    alphaIfDropped,
    spearmanBrown: meanInterItemR === null ? null : spearmanBrown(meanInterItemR),
  };
};

/** The reliability of a scale from the sums over its expectations, then its experiences. */
export function gotReliability(id: string, both: Comoments): unknown {
  const { expectation, experience, gap } = sidesOf(both);
  const { sdExpectation, sdExperience, correlation, value } = differenceReliability(both);
  return {
    id,
    n: both.n,
    k: both.sums.length / 2,
    E: gotSide(expectation),
    P: gotSide(experience),
    gap: gotSide(gap),
    difference: { sdE: sdExpectation, sdP: sdExperience, rEP: correlation, reliability: value },
  };
}
