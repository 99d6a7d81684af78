import { itemsOf } from '../tally/shape-of.ts';
import type { RatingAnswer, Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { compareVersions } from './compare-versions.ts';

/** Puts the ratings of a response into `codes` (see `countRespondent`), or says why it is not one of this survey. */
export type Reader = (response: Response, codes: Uint8Array) => string | undefined;

/**
 * Makes the Reader of a survey. Values are turned so that a high code is good: an item is turned when it is reversed or when its
 * scale descends, and not when both hold. `na` and absent are no rating. Of an older version of the survey only those items
 * are read that have kept their meaning since.
 */
export function createReader(survey: Survey): Reader {
  const items = itemsOf(survey).map(({ id, scale: key, reverse = false, since }) => {
    const { points, min = 1, direction } = survey.scales[key]!;
    const turns = reverse !== (direction === 'descending');
    return { id, min, max: min + points - 1, turns, since };
  });
  const width = items.length;
  return (response, codes) => {
    const { version, phase, answers } = response;
    if (response.survey !== survey.id) return `survey: expected ${survey.id}, got ${response.survey}`;
    const isOlder = version !== survey.version;
    if (isOlder && !(compareVersions(version, survey.version) <= 0))
      return `version: expected ${survey.version} or older, got ${version}`;
    for (let i = 0; i < width; i++) {
      const item = items[i]!;
      codes[i] = codes[width + i] = 0;
      const answer = answers[item.id] as RatingAnswer | undefined;
      if (!answer || (isOlder && item.since !== undefined && compareVersions(item.since, version) > 0))
        continue;
      for (const part of ['expectation', 'experience'] as const) {
        const value = answer[part];
        if (value === undefined || value === 'na' || !(phase === part || phase === 'both')) continue;
        if (!Number.isInteger(value) || value < item.min || value > item.max)
          return `answers.${item.id}.${part}: expected a whole number from ${item.min} to ${item.max}, got ${JSON.stringify(value)}`;
        codes[part === 'expectation' ? i : width + i] =
          (item.turns ? item.max - value : value - item.min) + 1;
      }
    }
    return undefined;
  };
}
