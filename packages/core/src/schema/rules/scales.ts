import { scaleValues } from '../../survey/scale-values.ts';
import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue, shown } from '../issue.ts';

/** Both ends of a scale have words, and no value beyond them has. */
export function* scales(survey: Survey): Iterable<SchemaIssue> {
  for (const [id, scale] of Object.entries(survey.scales)) {
    const values = scaleValues(scale);
    const [lowest, highest] = [values[0], values.at(-1)];
    for (const end of [lowest, highest]) {
      if (Object.hasOwn(scale.labels, String(end))) continue;
      yield {
        path: ['scales', id, 'labels', String(end)],
        message: message(`words for ${end}, an end of the scale`, 'nothing'),
      };
    }
    for (const value of Object.keys(scale.labels)) {
      if (values.includes(Number(value))) continue;
      yield {
        path: ['scales', id, 'labels', value],
        message: message(`a value of the scale, ${lowest} to ${highest}`, shown(value)),
      };
    }
  }
}
