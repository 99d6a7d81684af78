import type { Answers, Survey } from '@wellmet/core';
import { partLink } from './links.ts';
import type { QuestionnaireResponseItem } from './types.ts';

/** The points that the patient gave each dimension, when the survey asks for them. */
export const allocationItem = (
  { allocation, dimensions }: Survey,
  answers: Answers,
): readonly QuestionnaireResponseItem[] => {
  const answer = allocation && answers[allocation.id];
  if (!answer || !('points' in answer)) return [];
  return [
    {
      linkId: allocation.id,
      item: dimensions
        .filter(({ id }) => answer.points[id] !== undefined)
        .map(({ id }) => ({
          linkId: partLink(allocation.id, id),
          answer: [{ valueInteger: answer.points[id]! }],
        })),
    },
  ];
};
