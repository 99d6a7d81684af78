import fc from 'fast-check';
import type { Response } from '../types/response.ts';
import { countedSurvey, responseOf } from './sample-responses.ts';

const values: Readonly<Record<string, readonly number[]>> = { agree5: [1, 2, 3, 4, 5], wait4: [0, 1, 2, 3] };
const part = (scale: string) =>
  fc.option(fc.constantFrom('na' as const, ...values[scale]!), { nil: undefined });
const answers = fc.record(
  Object.fromEntries(
    countedSurvey.questions.map(question => {
      const scale = question.type === 'rating' ? question.scale : '';
      return [question.id, fc.record({ expectation: part(scale), experience: part(scale) })];
    }),
  ),
);
const response = fc.record({
  id: fc.uuid(),
  visit: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined }),
  phase: fc.constantFrom('expectation', 'experience', 'both'),
  version: fc.constantFrom('1.0.0', '1.1.0', '1.1.0', '2.0.0'),
  status: fc.constantFrom('completed', 'partial'),
  submittedAt: fc.constantFrom('2026-11-21T10:00:00.000Z', '2026-11-21T11:00:00.000Z'),
  answers,
});

const withoutNothing = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * For tests: responses of `countedSurvey` with everything that happens: visits that meet, that stay open, that come
 * twice; older and newer versions; partial responses; missing and not applicable answers; no visit at all.
 */
export const arbitraryResponses: fc.Arbitrary<readonly Response[]> = fc.uniqueArray(
  response.map(rest => responseOf(withoutNothing(rest) as Response)),
  { selector: ({ id }) => id, maxLength: 20 },
);
