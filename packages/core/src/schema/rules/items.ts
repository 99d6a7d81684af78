import type { Scale, Survey } from '../../types/survey.ts';
import { message, type SchemaIssue, shown } from '../issue.ts';
import { unknown } from './unknown.ts';

/**
 * Ratings name a scale and a dimension that exist, no dimension is empty, and all items take the same values: their
 * scores are averaged, and a mean of 4 of 5 and 7 of 10 says nothing.
 */
export function* items({ scales, dimensions, questions }: Survey): Iterable<SchemaIssue> {
  const known = dimensions.map(({ id }) => id);
  let first: Scale | undefined;
  for (const [i, question] of questions.entries()) {
    if (question.type !== 'rating') continue;
    const { dimension } = question;
    const scale = Object.hasOwn(scales, question.scale) ? scales[question.scale] : undefined;
    if (scale === undefined) {
      yield {
        path: ['questions', i, 'scale'],
        message: unknown('a scale of the survey', question.scale, Object.keys(scales)),
      };
    }
    if (dimension === undefined) continue;
    if (!known.includes(dimension)) {
      yield {
        path: ['questions', i, 'dimension'],
        message: unknown('a dimension of the survey', dimension, known),
      };
    }
    first ??= scale;
    if (scale !== undefined && first !== undefined && range(scale) !== range(first)) {
      yield {
        path: ['questions', i, 'scale'],
        message: message(`the values of the other items, ${range(first)}`, range(scale)),
      };
    }
  }
  for (const [i, { id }] of dimensions.entries()) {
    if (questions.some(question => question.type === 'rating' && question.dimension === id)) continue;
    yield {
      path: ['dimensions', i, 'id'],
      message: message(`a rating question of dimension ${shown(id)}`, 'none'),
    };
  }
}

const range = ({ points, min = 1 }: Scale) => `${min} to ${min + points - 1}`;
