import { type RatingAnswer, type Report, type Response, report, type Survey, tally } from '@wellmet/core';
import { createRandom } from './random.ts';
import { sampleSurvey, shifts } from './sample-survey.ts';

/** Responses of one sitting, the same for the same seed. One answer in twenty is missing. */
export function sampleResponses(count: number, seed = 1, survey: Survey = sampleSurvey): readonly Response[] {
  const random = createRandom(seed);
  const rating = (mean: number) =>
    Math.min(7, Math.max(1, Math.round(mean + (random() + random() + random() - 1.5) * 2.2)));
  const answer = (id: string): RatingAnswer => {
    const expectation = rating(5.6);
    const experience = rating(0.5 * expectation + 2.8 + (shifts.get(id) ?? 0));
    return random() < 0.05 ? { expectation } : { expectation, experience };
  };
  return Array.from({ length: count }, (_, at) => ({
    id: `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    survey: survey.id,
    version: survey.version,
    phase: 'both',
    locale: 'en',
    channel: 'web',
    status: 'completed',
    startedAt: '2026-11-21T10:00:00.000Z',
    submittedAt: '2026-11-21T10:05:00.000Z',
    answers: Object.fromEntries(
      survey.questions.filter(({ type }) => type === 'rating').map(({ id }) => [id, answer(id)]),
    ),
  }));
}

/** The Report of a sample of that many responses. */
export function sampleReport(count: number, survey: Survey = sampleSurvey): Report {
  return report(survey, tally(survey, sampleResponses(count, 1, survey)));
}
