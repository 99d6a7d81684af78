import {
  type Answer,
  type Answers,
  optionsOf,
  type Question,
  type Response,
  ratingParts,
  type Survey,
  scaleValues,
  visibleQuestions,
} from '@wellmet/core';

const uuid = (random: () => number): string => {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `018f${hex.slice(4, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
};

const answerTo = (survey: Survey, question: Question, random: () => number): Answer => {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  if (question.type === 'text') return { text: pick(['It was fine.', 'شكراً 👋 <b>&', 'two\nlines']) };
  if (question.type === 'emotion') return { emotion: pick(question.options).id };
  if (question.type === 'consent') return { consent: random() < 0.5 };
  if (question.type !== 'rating')
    return {
      choice: optionsOf(question)
        .filter((_, at) => (question.type.endsWith('e-choice') ? random() < 0.5 : !at))
        .map(({ id }) => id),
    };
  const scale = survey.scales[question.scale]!;
  const values = [...scaleValues(scale), ...(scale.notApplicable ? (['na'] as const) : [])];
  return Object.fromEntries(
    ratingParts(survey, question, 'both')
      .filter(() => random() < 0.85)
      .map(part => [part, pick(values)]),
  );
};

/** A Response as a patient may give it: some questions skipped, some parts left out or not applicable. */
export const randomResponse = (survey: Survey, random: () => number): Response => {
  const context: Record<string, string> = {};
  for (const { id, values } of survey.context ?? [])
    if (random() < 0.5) context[id] = values[Math.floor(random() * values.length)]!;
  const answers: Record<string, Answer> = {};
  for (const question of survey.questions) {
    const asked = visibleQuestions(survey, { phase: 'both', answers: answers as Answers, context });
    if (asked.includes(question) && random() < 0.85)
      answers[question.id] = answerTo(survey, question, random);
  }
  const { allocation, dimensions } = survey;
  if (allocation && random() < 0.5) {
    const first = Math.floor(random() * 101);
    const points = dimensions.map(({ id }, at) => [id, at === 0 ? first : at === 1 ? 100 - first : 0]);
    answers[allocation.id] = { points: Object.fromEntries(points) };
  }
  return {
    id: uuid(random),
    survey: survey.id,
    version: survey.version,
    phase: 'both',
    visit: 'k3f9',
    locale: random() < 0.5 ? 'ar' : 'en',
    channel: 'web',
    status: 'completed',
    startedAt: '2026-11-21T10:00:00.000Z',
    submittedAt: '2026-11-21T10:01:00.000Z',
    answers,
    context,
  };
};
