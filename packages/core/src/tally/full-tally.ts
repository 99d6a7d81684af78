import { createFullReader } from '../pairing/full-reader.ts';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { MoreShape, Tally } from '../types/tally.ts';
import { addResponse } from './add-response.ts';
import { type CreateTallyOptions, type OpenTally, openTally } from './create-tally.ts';
import { finishTally } from './finish-tally.ts';
import { groupBy } from './group-by.ts';
import { moreColumns, moreOf } from './more-of.ts';
import { type MakeProducts, planOf } from './plan-of.ts';
import { rangeOf, ratingsOf, shapeOf } from './shape-of.ts';
import type { TallyOptions } from './tally.ts';

export interface GroupOptions {
  /** Ids of context keys whose values are counted apart, too; none unless given. */
  readonly groupBy?: readonly string[];
}

export interface FullTallyOptions extends GroupOptions, CreateTallyOptions {
  /** How products are counted: `packedProducts` of `@wellmet/core/rows` is quicker than what is used unless given. */
  readonly products?: MakeProducts;
}

/** What a full Tally of this survey counts besides. */
export const moreShapeOf = (survey: Survey): MoreShape => ({
  importance: ratingsOf(survey).map(({ importance, scale }) =>
    importance ? rangeOf(survey.scales[scale]!) : null,
  ),
  allocation: survey.allocation !== undefined,
});

/**
 * Starts a full Tally: as `createTally`, with the counts that `fullReport` needs beside those of `report`.
 *
 * @example
 * closeTally(createFullTally(survey)).more.allocation // => false
 */
export function createFullTally(survey: Survey, options: FullTallyOptions = {}): OpenTally {
  const shape = shapeOf(survey);
  const more = moreShapeOf(survey);
  const plan = planOf(shape, moreOf(shape, more, options.products));
  const { groups, grouping } = options.groupBy?.length ? groupBy(survey, options.groupBy) : {};
  const reader = createFullReader(survey, plan, moreColumns(shape, more), grouping);
  return openTally(survey, plan, reader, options.ids, groups, grouping);
}

/**
 * Pairs and counts responses as `tally` does, and counts besides what only `fullReport` tells: importance, zones of tolerance, the
 * patients' own weights, and overall means over the dimensions that each has.
 *
 * @example
 * fullTally(survey, responses).more.allocation // => false
 */
export function fullTally(
  survey: Survey,
  responses: Iterable<Response>,
  options: GroupOptions & TallyOptions = {},
): Tally {
  const open = createFullTally(survey, options);
  for (const response of responses) addResponse(open, response);
  open.n.rejected += options.rejected ?? 0;
  return finishTally(open);
}
