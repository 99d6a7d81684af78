import { type Phase, type Question, ratingParts, type Scale, type Survey } from '@wellmet/core';
import { isPlain } from './is-plain.ts';

/** Says of what was given to one question whether it may stand; never yes where `checkResponse` says no. */
export type AcceptAnswer = (answer: Readonly<Record<string, unknown>>) => boolean;

/** What may be given in a phase, by question id. */
export function acceptAnswers(survey: Survey, phase: Phase | 'both'): ReadonlyMap<string, AcceptAnswer> {
  const { allocation, dimensions } = survey;
  const accepted = survey.questions.flatMap((question): [string, AcceptAnswer][] => {
    const accept = acceptorOf(survey, question, phase);
    return accept ? [[question.id, accept]] : [];
  });
  return new Map([
    ...accepted,
    ...(allocation ? [[allocation.id, acceptPoints(dimensions.map(({ id }) => id))] as const] : []),
  ]);
}

function acceptorOf(survey: Survey, question: Question, phase: Phase | 'both'): AcceptAnswer | undefined {
  if (question.type === 'rating') {
    const parts = ratingParts(survey, question, phase);
    return parts.length > 0 ? acceptRating(survey.scales[question.scale]!, parts) : undefined;
  }
  if (phase !== 'both' && !(question.phases ?? [phase]).includes(phase)) return undefined;
  if (question.type === 'text') return acceptText(question.maxLength ?? 2000);
  const options = new Set(question.options.map(({ id }) => id));
  if (question.type === 'emotion')
    return answer => hasOnly(answer, 'emotion') && options.has(answer.emotion as string);
  return acceptChoice(options, question.type === 'single-choice' ? 1 : options.size);
}

function acceptRating({ points, min = 1, notApplicable }: Scale, parts: readonly string[]): AcceptAnswer {
  const ranges = new Map(
    parts.map(part =>
      part === 'disconfirmation'
        ? [part, { low: -3, high: 3 }]
        : [part, { low: min, high: min + points - 1 }],
    ),
  );
  return answer => {
    let given = 0;
    for (const part in answer) {
      const range = ranges.get(part);
      const value = answer[part];
      if (range === undefined) return false;
      if (
        typeof value === 'number'
          ? !(value >= range.low && value <= range.high && Number.isInteger(value))
          : !(value === 'na' && notApplicable)
      )
        return false;
      given++;
    }
    return given > 0;
  };
}

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
