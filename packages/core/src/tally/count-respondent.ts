import type { Plan } from './plan-of.ts';
import { halfOf } from './plan-of.ts';
import { addWide, addWideSquare } from './wide.ts';

/**
 * Adds one respondent to the counts: the only place that counts.
 *
 * `codes` holds, from `from` on, the expectation of every item and then the experience of every item: 0 where there is none, 1 for
 * the worst point of the scale, 2 for the next.
 */
export function countRespondent(
  plan: Plan,
  cells: Float64Array,
  codes: Uint8Array,
  from: number,
  isPaired: boolean,
): void {
  const { shape, layout, unit, ranges, weights } = plan;
  const width = shape.items.length;
  cells[layout.respondents.at + (isPaired ? 0 : 1)]! += 1;
  for (let i = 0; i < width; i++) {
    const expected = codes[from + i]!;
    const experienced = codes[from + width + i]!;
    const item = layout.items[i]!;
    if (expected > 0 && experienced > 0)
      cells[item.pairs.at + (expected - 1) * shape.items[i]!.points + experienced - 1]! += 1;
    else if (expected > 0) cells[item.expectation.at + expected - 1]! += 1;
    else if (experienced > 0) cells[item.experience.at + experienced - 1]! += 1;
  }
  let scored = 0;
  let complete = 0;
  let gap = 0;
  let weighted = 0;
  for (let d = 0; d < shape.dimensions.length; d++) {
    const items = shape.dimensions[d]!.items;
    const places = layout.dimensions[d]!;
    const half = halfOf(items.length);
    let pairs = 0;
    let expectation = 0;
    let experience = 0;
    let expected = 0;
    let experienced = 0;
    let expectedSum = 0;
    let experiencedSum = 0;
    for (const i of items) {
      const base = shape.items[i]!.min - 1;
      const e = codes[from + i]!;
      const p = codes[from + width + i]!;
      if (e > 0) {
        expected++;
        expectedSum += base + e;
      }
      if (p > 0) {
        experienced++;
        experiencedSum += base + p;
      }
      if (e > 0 && p > 0) {
        pairs++;
        expectation += base + e;
        experience += base + p;
      }
    }
    if (expected >= half) addMoments(cells, places.expectation[expected - half]!.at, expectedSum);
    if (experienced >= half) addMoments(cells, places.experience[experienced - half]!.at, experiencedSum);
    if (pairs < half) continue;
    const { gaps, sums } = places.scored[pairs - half]!;
    const difference = experience - expectation;
    cells[gaps.at + difference + ranges[d]! * pairs]! += 1;
    cells[sums.at]! += expectation;
    cells[sums.at + 1]! += expectation * expectation;
    cells[sums.at + 2]! += experience;
    cells[sums.at + 3]! += experience * experience;
    scored++;
    gap += difference * (unit / pairs);
    weighted += weights[d]! * difference * (unit / pairs);
    if (pairs < items.length) continue;
    complete++;
    addProducts(plan, cells, codes, from, items, places.complete);
  }
  if (scored === 0 || scored < shape.dimensions.length) return;
  addOverall(cells, layout.overall.half, gap, weighted);
  if (complete < scored) return;
  addOverall(cells, layout.overall.complete, gap, weighted);
  cells[layout.all.n.at]! += 1;
  addProducts(plan, cells, codes, from, plan.paired, layout.all);
}

const addMoments = (cells: Float64Array, at: number, value: number): void => {
  cells[at]! += 1;
  cells[at + 1]! += value;
  cells[at + 2]! += value * value;
};

const addOverall = (
  cells: Float64Array,
  places: Plan['layout']['overall']['half'],
  gap: number,
  weighted: number,
): void => {
  cells[places.counts.at + 1 - Math.sign(gap)]! += 1;
  addWide(cells, places.sum.wide, gap);
  addWideSquare(cells, places.squares.wide, gap);
  addWide(cells, places.weightedSum.wide, weighted);
  addWideSquare(cells, places.weightedSquares.wide, weighted);
};

const addProducts = (
  { shape, row }: Plan,
  cells: Float64Array,
  codes: Uint8Array,
  from: number,
  items: readonly number[],
  places: Plan['layout']['dimensions'][number]['complete'],
): void => {
  const k = items.length;
  for (let column = 0; column < 2 * k; column++) {
    const i = items[column % k]!;
    row[column] = shape.items[i]!.min - 1 + codes[from + (column < k ? i : shape.items.length + i)]!;
  }
  let at = places.products.at;
  for (let first = 0; first < 2 * k; first++) {
    const x = row[first]!;
    cells[places.sums.at + first]! += x;
    for (let second = first; second < 2 * k; second++) cells[at++]! += x * row[second]!;
  }
};
