import { optionsOf, type Phase, type Question, ratingParts, type Scale, type Survey } from '@wellmet/core';
import type { RatingRow } from '@wellmet/core/rows';
import { codeOf } from './code-of.ts';
import { isPlain } from './is-plain.ts';

/** Says of what was given to one question whether it may stand; never yes where `checkResponse` says no. */
export type AcceptAnswer = (answer: Readonly<Record<string, unknown>>) => boolean;

/** What may be given in a phase, by question id. Ratings are put into the row. */
export function acceptAnswers(
  survey: Survey,
  phase: Phase | 'both',
  row: RatingRow | undefined,
): ReadonlyMap<string, AcceptAnswer> {
  const { allocation, dimensions } = survey;
  const accepted = survey.questions.flatMap((question): [string, AcceptAnswer][] => {
    const accept = acceptorOf(survey, question, phase, row);
    return accept ? [[question.id, accept]] : [];
  });
  return new Map([
    ...accepted,
    ...(allocation ? [[allocation.id, acceptPoints(dimensions.map(({ id }) => id))] as const] : []),
  ]);
}

function acceptorOf(
  survey: Survey,
  question: Question,
  phase: Phase | 'both',
  row: RatingRow | undefined,
): AcceptAnswer | undefined {
  if (question.type === 'rating') {
    const parts = ratingParts(survey, question, phase);
    if (parts.length === 0) return undefined;
    const places = row?.places.filter(place => place.question === question.id);
    return acceptRating(survey.scales[question.scale]!, parts, places, row?.codes);
  }
  if (phase !== 'both' && !(question.phases ?? [phase]).includes(phase)) return undefined;
  if (question.type === 'text') return acceptText(question.maxLength ?? 2000);
  if (question.type === 'consent')
    return answer => hasOnly(answer, 'consent') && typeof answer.consent === 'boolean';
  const options = new Set(optionsOf(question).map(({ id }) => id));
  if (options.size === 0) return () => false;
  if (question.type !== 'emotion') {
    const isOne = question.type === 'single-choice' || question.type === 'yes-no';
    return acceptChoice(options, isOne ? 1 : options.size, ownOption(question));
  }
  if (question.several) return acceptList('emotion', options, options.size);
  return answer => hasOnly(answer, 'emotion') && options.has(answer.emotion as string);
}

function acceptRating(
  { points, min = 1, notApplicable = false }: Scale,
  parts: readonly string[],
  places: RatingRow['places'] = [],
  codes: Int8Array = new Int8Array(0),
): AcceptAnswer {
  const asked = new Map(
    parts.map(part => {
      const place = places.find(candidate => candidate.part === part);
      const range = part === 'disconfirmation' ? { low: -3, high: 3 } : { low: min, high: min + points - 1 };
      return [part, { ...range, place }];
    }),
  );
  return answer => {
    let given = 0;
    for (const part in answer) {
      const { low, high, place } = asked.get(part) ?? NOT_ASKED;
      const value = answer[part];
      const isRating =
        typeof value === 'number'
          ? value >= low && value <= high && Number.isInteger(value)
          : value === 'na' && notApplicable && low <= high;
      if (!isRating) return false;
      if (place) codes[place.at] = codeOf(place, value as number | 'na');
      given++;
    }
    return given > 0;
  };
}

/** A range that nothing is in. */
const NOT_ASKED = { low: 1, high: 0, place: undefined };

function acceptText(longest: number): AcceptAnswer {
  return answer => {
    const { text } = answer;
    return (
      hasOnly(answer, 'text') && typeof text === 'string' && text.length <= longest && text.trim() !== ''
    );
  };
}

function acceptList(key: string, options: ReadonlySet<string>, most: number, also = key): AcceptAnswer {
  return answer => {
    const chosen = answer[key];
    return (
      hasOnly(answer, key, also) &&
      Array.isArray(chosen) &&
      chosen.length > 0 &&
      chosen.length <= most &&
      chosen.every((option, at) => options.has(option) && chosen.indexOf(option) === at)
    );
  };
}

const ownOption = (question: Question): string | undefined =>
  optionsOf(question).find(option => option.other)?.id;

const longestOther = 200;

/** @param own the option that the patient may add words to */
function acceptChoice(options: ReadonlySet<string>, most: number, own: string | undefined): AcceptAnswer {
  if (own === undefined) return acceptList('choice', options, most);
  const accept = acceptList('choice', options, most, 'other');
  return answer => {
    const { other, choice } = answer;
    return (
      accept(answer) &&
      (other === undefined ||
        (typeof other === 'string' &&
          other.length <= longestOther &&
          (choice as readonly string[]).includes(own)))
    );
  };
}

function acceptPoints(dimensions: readonly string[]): AcceptAnswer {
  return answer => {
    const { points } = answer;
    return (
      hasOnly(answer, 'points') &&
      isPlain(points) &&
      Object.entries(points).every(([id, given]) => dimensions.includes(id) && Number.isFinite(given))
    );
  };
}

function hasOnly(answer: Readonly<Record<string, unknown>>, key: string, also = key): boolean {
  for (const other in answer) if (other !== key && other !== also) return false;
  return true;
}
