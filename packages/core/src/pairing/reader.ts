import { isOneSided, phases, sidesOf } from '../survey/sides-of.ts';
import type { Plan } from '../tally/plan-of.ts';
import { ratingsOf } from '../tally/shape-of.ts';
import type { Phase, RatingPart } from '../types/question.ts';
import type { RatingAnswer, Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
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
  /** The code of the expectation where the design fixes it, otherwise 0. */
  readonly fixed: number;
}

/** What is read of one rating question. */
interface ItemReader {
  readonly id: string;
  readonly since: string | undefined;
  readonly parts: readonly PartReader[];
}

export interface Reader {
  readonly survey: string;
  readonly version: string;
  readonly items: readonly ItemReader[];
  /** 0 for the places of a row that belong to the expectation, 1 for those of the experience. */
  readonly sides: Uint8Array;
  /** Reads what else a full Tally counts, or says what is wrong with it. */
  readonly more?: (response: Response, row: Int8Array) => string | undefined;
}

/** Works out once what has to be read of every response of a survey. */
export function createReader(survey: Survey, { shape, width }: Pick<Plan, 'shape' | 'width'>): Reader {
  const half = shape.items.length;
  const oneSided = isOneSided(survey);
  const items = ratingsOf(survey).map((question, i): ItemReader => {
    const { id, scale, dimension, reverse, since } = question;
    const { min, points } = shape.items[i]!;
    const parts = sidesOf(survey, question).flatMap((part, side): PartReader[] =>
      part
        ? [
            {
              part,
              phase: phases[side]!,
              at: side * half + i,
              min,
              points,
              turns:
                part !== 'disconfirmation' && !reverse === (survey.scales[scale]!.direction === 'descending'),
              fixed: oneSided && dimension !== undefined ? 1 - Math.min(min, 0) : 0,
            },
          ]
        : [],
    );
    return { id, since, parts };
  });
  // A fixed expectation comes with the experience.
  const sides = new Uint8Array(width).fill(1, oneSided ? 0 : half);
  return { survey: survey.id, version: survey.version, items, sides };
}

/**
 * Writes the ratings of a response as codes (see `countRespondents`), or says why it is none of this survey.
 *
 * Values are turned so that a high code is good: an item is turned when it is reversed or when its scale descends, and not when both hold.
 * Of an older version of the survey only those items are read that have kept their meaning since.
 */
export function readRatings(reader: Reader, response: Response, row: Int8Array): string | undefined {
  const { items } = reader;
  const { version, phase, answers } = response;
  if (response.survey !== reader.survey) return `survey: expected ${reader.survey}, got ${response.survey}`;
  if (version !== reader.version && !(compareVersions(version, reader.version) <= 0))
    return `version: expected ${reader.version} or older, got ${version}`;
  row.fill(0);
  for (const { id, since = version, parts } of items) {
    const answer = answers[id] as RatingAnswer | undefined;
    if (!answer || (version !== reader.version && compareVersions(since, version) > 0)) continue;
    for (const { part, phase: asked, at, min, points, turns, fixed } of parts) {
      const value = answer[part];
      if (value === undefined || (phase !== asked && phase !== 'both')) continue;
      const step = (value as number) - min;
      if (value === 'na') row[at] = -1;
      else if (Number.isInteger(value) && step >= 0 && step < points) {
        row[at] = turns ? points - step : step + 1;
        if (fixed > 0) row[at - items.length] = fixed;
      } else
        return `answers.${id}.${part}: expected a whole number from ${min} to ${min + points - 1}, got ${JSON.stringify(value).slice(0, 60)}`;
    }
  }
  return reader.more?.(response, row);
}
