import fc from 'fast-check';
import { ratingParts } from '../survey/rating-parts.ts';
import { scaleValues } from '../survey/scale-values.ts';
import type { RatingPart } from '../types/question.ts';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { responseOf } from './sample-responses.ts';

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const answers = (survey: Survey) => {
  const part = (name: RatingPart, scale: string) =>
    sometimes(
      fc.constantFrom(
        'na' as const,
        ...scaleValues(name === 'disconfirmation' ? { points: 7, min: -3 } : survey.scales[scale]!),
      ),
    );
  const ratings = survey.questions.flatMap(question =>
    question.type === 'rating'
      ? [
          [
            question.id,
            fc.record(
              Object.fromEntries(
                ratingParts(survey, question, 'both').map(name => [name, part(name, question.scale)]),
              ),
            ),
          ] as const,
        ]
      : [],
  );
  const points = fc.record(
    Object.fromEntries(survey.dimensions.map(({ id }) => [id, fc.constantFrom(0, 25, 50, 100, -1, 33.3)])),
  );
  return fc.record({
    ...Object.fromEntries(ratings),
    ...(survey.allocation && { [survey.allocation.id]: sometimes(fc.record({ points })) }),
  });
};

const withoutNothing = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * For tests: responses of a survey with everything that happens: visits that meet, that stay open, that come twice; older and newer
 * versions; partial responses; missing and not applicable answers; no visit at all.
 */
export function arbitraryResponses(survey: Survey): fc.Arbitrary<readonly Response[]> {
  const response = fc.record({
    id: fc.uuid(),
    version: fc.constantFrom('1.0.0', '1.1.0', '1.1.0', '2.0.0'),
    visit: sometimes(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
    phase: fc.constantFrom('expectation', 'experience', 'both'),
    status: fc.constantFrom('completed', 'partial'),
    submittedAt: fc.constantFrom('2026-11-21T10:00:00.000Z', '2026-11-21T11:00:00.000Z'),
    answers: answers(survey),
    context: fc.record(
      Object.fromEntries(
        (survey.context ?? []).map(({ id, values }) => [id, sometimes(fc.constantFrom(...values))]),
      ),
    ),
  });
  return fc.uniqueArray(
    response.map(rest => responseOf(withoutNothing(rest) as Response)),
    { selector: ({ id }) => id, maxLength: 20 },
  );
}
