import { alpha } from '../scores/alpha.ts';
import { sidesOf } from '../scores/comoments.ts';
import { differenceReliability } from '../scores/difference-reliability.ts';
import { itemAnalysis } from '../scores/item-analysis.ts';
import type { Reliability, Sided } from '../types/full-report.ts';
import type { Comoments } from '../types/score.ts';
import type { Design } from '../types/survey.ts';
import type { ProductsOf } from '../types/tally.ts';

const nobody = ({ sums, products }: Comoments): Comoments => ({
  n: 0,
  sums: sums.map(() => 0),
  products: products.map(() => 0),
});

/** How well some items measure one thing, over respondents with all of them; a side that is not asked has nobody. */
export function reliability(
  { n, sums, products }: ProductsOf<readonly number[]>,
  design: Design,
): Reliability {
  const both: Comoments = { n: n[0]!, sums, products };
  const { expectation, experience, gap } = sidesOf(both);
  const asked = (side: Comoments, ...missing: readonly Design[]) =>
    missing.includes(design) ? nobody(side) : side;
  const sides: Sided<Comoments> = {
    expectation: asked(expectation, 'direct', 'experience'),
    experience: asked(experience, 'direct'),
    gap: asked(gap, 'experience'),
  };
  const sided = <T>(of: (side: Comoments) => T): Sided<T> => ({
    expectation: of(sides.expectation),
    experience: of(sides.experience),
    gap: of(sides.gap),
  });
  return {
    alpha: sided(alpha),
    itemAnalysis: sided(itemAnalysis),
    difference: differenceReliability(asked(both, 'direct', 'experience')),
  };
}
