import type { Survey } from '@wellmet/core';
import type { Catalogue } from '../catalogue.ts';
import { Problem } from './problem.ts';

/**
 * The version of the Survey that something belongs to.
 *
 * @throws Problem 422 when there is none
 */
export function surveyOf(
  catalogue: Catalogue,
  { survey: id, version }: Readonly<Record<string, unknown>>,
): Survey {
  const known = typeof id === 'string' ? catalogue.find(id) : undefined;
  if (!known) {
    const ids = catalogue.current.map(survey => survey.id).join(' or ');
    throw new Problem(422, `survey: expected ${ids}, got ${shown(id)}`);
  }
  const survey = typeof version === 'string' ? catalogue.find(known.id, version) : undefined;
  if (survey) return survey;
  throw new Problem(422, `version: expected ${known.version} of ${known.id}, got ${shown(version)}`);
}

const shown = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'no text';
