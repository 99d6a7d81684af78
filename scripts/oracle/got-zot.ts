import { type GapMoments, type PairedT, type ToleranceCells, zoneOfTolerance } from '@wellmet/core';
import type { OracleFile, Rows } from './file.ts';
import { gotT } from './got-t.ts';

const test = ({ gap, t }: { gap: GapMoments; t: PairedT }) => ({
  mean: gap.mean,
  sd: gap.sd,
  tTest: gotT(gap, t),
});

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** A respondent's answers to three questions about one item, where all are given. */
type Triple = readonly [minimum: number, desired: number, perceived: number];

/** Kind `zot`. */
export function gotZot({ data }: OracleFile): unknown {
  const [minimum, desired, perceived] = ['minimum', 'desired', 'perceived'].map(side => data[side] as Rows);
  const dims = data.dims as number[];
  const triplesOf = (row: number, columns: readonly number[]): readonly Triple[] =>
    columns
      .map(column => [minimum![row]![column]!, desired![row]![column]!, perceived![row]![column]!] as const)
      .filter(triple => !(triple as readonly (number | null)[]).includes(null));
  const respondents = [...minimum!.keys()];
  const item = (column: number) => {
    const cells: ToleranceCells = respondents.flatMap(row =>
      triplesOf(row, [column]).map(triple => [...triple, 1] as const),
    );
    const zone = zoneOfTolerance(cells);
    return {
      n: zone.n,
      meanMinimum: zone.minimum.mean,
      sdMinimum: zone.minimum.sd,
      meanDesired: zone.desired.mean,
      sdDesired: zone.desired.sd,
      meanPerceived: zone.experience.mean,
      sdPerceived: zone.experience.sd,
      adequacy: test(zone.adequacy),
      superiority: test(zone.superiority),
      zoneWidth: zone.width,
      inconsistent: zone.inconsistent,
      below: zone.below,
      within: zone.within,
      above: zone.above,
    };
  };
  const dimension = (size: number, first: number) => {
    const columns = Array.from({ length: size }, (_, i) => first + i);
    const unit = columns.reduce((lcm, _, i) => (lcm * (i + 1)) / gcd(lcm, i + 1), 1);
    const cells: ToleranceCells = respondents.flatMap(row => {
      const triples = triplesOf(row, columns);
      if (triples.length < Math.ceil(size / 2)) return [];
      const score = (side: 0 | 1 | 2): number =>
        triples.reduce((sum, triple) => sum + triple[side], 0) * (unit / triples.length);
      return [[score(0), score(1), score(2), 1] as const];
    });
    const zone = zoneOfTolerance(cells, unit);
    return {
      n: zone.n,
      meanMinimum: zone.minimum.mean,
      meanDesired: zone.desired.mean,
      meanPerceived: zone.experience.mean,
      adequacy: test(zone.adequacy),
      superiority: test(zone.superiority),
    };
  };
  return {
    items: Array.from({ length: dims.reduce((sum, size) => sum + size, 0) }, (_, column) => item(column)),
    dimensions: dims.map((size, d) =>
      dimension(
        size,
        dims.slice(0, d).reduce((sum, k) => sum + k, 0),
      ),
    ),
  };
}
