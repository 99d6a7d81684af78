import { ratingParts } from '../survey/rating-parts.ts';
import type { Plan } from '../tally/plan-of.ts';
import { isOneSided, rangeOf, ratingsOf } from '../tally/shape-of.ts';
import type { RatingAnswer, Response } from '../types/response.ts';
import type { Phase, RatingPart, Survey } from '../types/survey.ts';
import type { Range } from '../types/tally.ts';
import { compareVersions } from './compare-versions.ts';

/** One part of an answer, and where its code goes. */
export interface PartReader extends Range {
  readonly part: RatingPart;
  readonly phase: Phase;
  /** Place in the row. */
  readonly at: number;
  /** True where the lowest value is the best. */
  readonly turns: boolean;
}

/** What is read of one rating question. */
interface ItemReader {
  readonly id: string;
  readonly since: string | undefined;
  readonly parts: readonly PartReader[];
  /** The expectation's code where the design fixes it, otherwise 0. */
  readonly fixed: number;
}

export interface Reader {
  readonly survey: string;
  readonly version: string;
  readonly items: readonly ItemReader[];
  /** 0 for the places of a row that belong to the expectation, 1 for those of the experience. */
  readonly sides: Uint8Array;
  /** Reads what else a full Tally counts. */
  readonly more?: (response: Response, row: Int8Array) => void;
}

/**
 * Works out once what has to be read of every response of a survey.
 *
 * @param more where a row holds the parts that only a full Tally counts
 */
export function createReader(
  survey: Survey,
  { shape, width }: Pick<Plan, 'shape' | 'width'>,
  more: Readonly<Partial<Record<RatingPart, number>>> = {},
): Reader {
  const second = shape.items.length;
  const columns = { expectation: 0, minimum: 0, experience: second, disconfirmation: second, ...more };
  const sides = new Uint8Array(width).fill(1);
  const items = ratingsOf(survey).map((question, i): ItemReader => {
    const { id, scale: key, dimension, reverse = false, since } = question;
    const scale = survey.scales[key]!;
    const turns = reverse !== (scale.direction === 'descending');
    const parts = ratingParts(survey, question, 'both').flatMap((part): PartReader[] => {
      const column = columns[part as keyof typeof columns];
      if (column === undefined) return [];
      const isOwn = part === 'importance';
      const { min, points } = isOwn ? rangeOf(scale) : shape.items[i]!;
      const isBefore = part === 'expectation' || part === 'minimum' || part === 'desired';
      if (isBefore) sides[column + i] = 0;
      return [
        {
          part,
          phase: isBefore ? 'expectation' : 'experience',
          at: column + i,
          min,
          points,
          turns: turns && !isOwn && part !== 'disconfirmation',
        },
      ];
    });
    const isFixed = isOneSided(survey) && dimension !== undefined;
    return { id, since, parts, fixed: isFixed ? 1 - Math.min(shape.items[i]!.min, 0) : 0 };
  });
  return { survey: survey.id, version: survey.version, items, sides };
}

/**
 * Writes the ratings of a response as codes (see `countRespondent`), or says why it is none of this survey.
 *
 * Values are turned so that a high code is good: an item is turned when it is reversed or when its scale descends, and not when both hold.
 * Of an older version of the survey only those items are read that have kept their meaning since.
 */
export function readRatings(reader: Reader, response: Response, row: Int8Array): string | undefined {
  const { items } = reader;
  const { version, phase, answers } = response;
  if (response.survey !== reader.survey) return `survey: expected ${reader.survey}, got ${response.survey}`;
  const isOlder = version !== reader.version;
  if (isOlder && !(compareVersions(version, reader.version) <= 0))
    return `version: expected ${reader.version} or older, got ${version}`;
  row.fill(0);
  for (let i = 0; i < items.length; i++) {
    const { id, since, parts, fixed } = items[i]!;
    const answer = answers[id] as RatingAnswer | undefined;
    if (!answer || (isOlder && since !== undefined && compareVersions(since, version) > 0)) continue;
    for (let place = 0; place < parts.length; place++) {
      const { part, phase: asked, at, min, points, turns } = parts[place]!;
      if (phase !== asked && phase !== 'both') continue;
      const value = answer[part];
      if (value === undefined) continue;
      const step = (value as number) - min;
      if (value === 'na') row[at] = -1;
      else if (Number.isInteger(value) && step >= 0 && step < points)
        row[at] = turns ? points - step : step + 1;
      else
        return `answers.${id}.${part}: expected a whole number from ${min} to ${min + points - 1}, got ${JSON.stringify(value).slice(0, 60)}`;
    }
    if (fixed > 0 && row[items.length + i]! > 0) row[i] = fixed;
  }
  reader.more?.(response, row);
  return undefined;
}
