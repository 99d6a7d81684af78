import {
  type Phase,
  type Question,
  type RatingRow,
  ratingParts,
  type Scale,
  type Survey,
} from '@wellmet/core';
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
  const options = new Set(question.options.map(({ id }) => id));
  if (question.type === 'emotion')
    return answer => hasOnly(answer, 'emotion') && options.has(answer.emotion as string);
  return acceptChoice(options, question.type === 'single-choice' ? 1 : options.size);
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

function acceptChoice(options: ReadonlySet<string>, most: number): AcceptAnswer {
  return answer => {
    const { choice } = answer;
    return (
      hasOnly(answer, 'choice') &&
      Array.isArray(choice) &&
      choice.length > 0 &&
      choice.length <= most &&
      choice.every((option, at) => options.has(option) && choice.indexOf(option) === at)
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

function hasOnly(answer: Readonly<Record<string, unknown>>, key: string): boolean {
  for (const other in answer) if (other !== key) return false;
  return true;
}
