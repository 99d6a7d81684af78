// The public list of @wellmet/core/rows: what a reader of millions of responses reaches for. exports.test.ts pins it.

export { addRow, addRows, type ResponseHead } from '../tally/add-response.ts';
export { mergeOpenTallies } from '../tally/merge-open-tallies.ts';
export { type OpenTallyState, stateOf, withState } from '../tally/open-tally-state.ts';
export { type RatingPlace, type RatingRow, rowOf } from '../tally/row-of.ts';
export { packedProducts } from './packed-products.ts';
