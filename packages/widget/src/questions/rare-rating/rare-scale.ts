import type { RatingAnswer, RatingPart, RatingQuestion, Scale } from '@wellmet/core';
import type { View } from '../../model/view.ts';
import type { RareScale } from '../../more-module.ts';
import { face } from './face.tsx';
import { star } from './star.tsx';

/** From much worse (−3) to much better (3) than expected, in words. */
const comparison = (
  { more, words: { answer }, locale }: View,
  notApplicable: boolean | undefined,
): RareScale => {
  const words = (value: number) => more!.comparisons[value + 3]!;
  const labels = Object.fromEntries(more!.comparisons.map((word, place) => [place - 3, { [locale]: word }]));
  return {
    kind: 'words',
    legend: answer,
    scale: { points: 7, min: -3, labels, ...(notApplicable && { notApplicable }) },
    name: words,
  };
};

/** Where a value stands between the worst (-1) and the best (1) of its scale. */
const moodOf = ({ min = 1, points, direction }: Scale, value: number) =>
  ((2 * (value - min)) / (points - 1) - 1) * (direction === 'descending' ? -1 : 1);

/** How a part of a rating is asked where it is not as usual: a comparison, an importance, a least and a wish, faces, stars. */
export function rareScale(view: View, question: RatingQuestion, part: RatingPart): RareScale | undefined {
  const { model, more } = view;
  const scale = model.session.survey.scales[question.scale]!;
  if (part === 'disconfirmation') return comparison(view, scale.notApplicable);
  const legend = (more!.part as Partial<Record<RatingPart, string>>)[part];
  if (part === 'importance' || !question.display || question.display === 'numbers') return { legend };
  const chosen = ((model.answerTo(question.id).value ?? {}) as RatingAnswer)[part];
  return question.display === 'faces'
    ? { kind: 'words', legend, look: value => face(moodOf(scale, value)) }
    : { kind: 'stars', legend, look: value => star(value <= Number(chosen)) };
}
