import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue } from '../issue.ts';

/** Every dimension has a weight and they sum to 100, or none has one. */
export function* weights({ dimensions }: Survey): Iterable<SchemaIssue> {
  const given = dimensions.flatMap(({ weight }) => weight ?? []);
  if (given.length === 0) return;
  for (const [i, { weight }] of dimensions.entries()) {
    if (weight !== undefined) continue;
    yield {
      path: ['dimensions', i, 'weight'],
      message: message('a weight, because other dimensions have one', 'nothing'),
    };
  }
  // Weights like 14.3 sum to 100 only nearly in binary fractions.
  const sum = Number(given.reduce((total, weight) => total + weight, 0).toFixed(6));
  if (given.length === dimensions.length && sum !== 100) {
    yield { path: ['dimensions'], message: message('weights that sum to 100', String(sum)) };
  }
}
