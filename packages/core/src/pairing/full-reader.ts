import { ratingParts } from '../survey/rating-parts.ts';
import type { Grouping } from '../tally/create-tally.ts';
import type { MoreColumns } from '../tally/more-of.ts';
import type { Plan } from '../tally/plan-of.ts';
import { rangeOf, ratingsOf } from '../tally/shape-of.ts';
import type { Survey } from '../types/survey.ts';
import { readPoints } from './read-points.ts';
import { createReader, type PartReader, type Reader } from './reader.ts';

/** As `createReader`, with all that a full Tally reads. */
export function createFullReader(
  survey: Survey,
  plan: Plan,
  columns: MoreColumns,
  grouping: Grouping | undefined,
): Reader {
  const { items, sides, ...reader } = createReader(survey, plan);
  const { shape } = plan;
  if (survey.design === 'tolerance') sides.fill(0, columns.desired, columns.desired + shape.items.length);
  const questions = ratingsOf(survey);
  const { allocation } = survey;
  return {
    ...reader,
    sides,
    items: items.map((item, i) => {
      const question = questions[i]!;
      const [minimum] = item.parts;
      const more: Partial<Record<string, PartReader>> = {
        desired: { ...minimum!, part: 'desired', at: columns.desired + i },
        importance: {
          ...rangeOf(survey.scales[question.scale]!),
          part: 'importance',
          phase: 'experience',
          at: columns.importance + i,
          turns: false,
          fixed: 0,
        },
      };
      const asked = ratingParts(survey, question, 'both').flatMap(part => more[part] ?? []);
      return { ...item, parts: [...item.parts, ...asked] };
    }),
    more: (response, row) => {
      if (allocation) readPoints(survey, shape, allocation.id, columns.allocation, response, row);
      return grouping?.faultOf(response);
    },
  };
}
