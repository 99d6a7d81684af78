import { randomBytes } from 'node:crypto';
import {
  type Answer,
  optionsOf,
  type Phase,
  type Question,
  type Response,
  ratingParts,
  type Survey,
  scaleValues,
  textIn,
  uuidv7,
  visibleQuestions,
} from '@wellmet/core';

const day = 86_400_000;

const notes: Readonly<Record<string, string>> = {
  en: ' (sample data)',
  'zh-Hans': '（示例数据）',
  ar: ' (بيانات نموذجية)',
};

/** The Survey under a title that says that what follows is invented; shown to patients and on the report. */
export function asSample(survey: Survey): Survey {
  const title = Object.fromEntries(
    survey.locales.map(tag => [tag, `${textIn(survey.title, tag)}${notes[tag] ?? notes.en}`]),
  );
  return { ...survey, title };
}

/** Invented visits of the last 30 days: most with both sides, some still open, some answers left out. */
export function sampleVisits(survey: Survey, visits: number, now: number = Date.now()): readonly Response[] {
  return Array.from({ length: visits }, (_, n) => {
    const person: Person = { hope: normal() * 0.7, luck: normal() * 0.8 };
    const visit = randomBytes(9).toString('base64url');
    const came = now - ((n + Math.random()) * 30 * day) / visits;
    const before = response(survey, 'expectation', visit, came - day, person);
    const after = response(survey, 'experience', visit, came, person);
    return Math.random() < 0.85 ? [before, after] : [Math.random() < 0.6 ? before : after];
  }).flat();
}

/** How far above or below the others a person expects, and meets, in points of the scale. */
interface Person {
  readonly hope: number;
  readonly luck: number;
}

function response(survey: Survey, phase: Phase, visit: string, time: number, person: Person): Response {
  const questions = visibleQuestions(survey, { phase, answers: {} });
  const answers = questions.flatMap(question => {
    const answer = answerTo(survey, question, phase, person);
    return answer ? [[question.id, answer] as const] : [];
  });
  return {
    id: uuidv7(Math.floor(time), randomBytes(10)),
    survey: survey.id,
    version: survey.version,
    phase,
    visit,
    locale: survey.locales[0] ?? 'en',
    channel: 'link',
    status: 'completed',
    startedAt: new Date(time - 170_000).toISOString(),
    submittedAt: new Date(time).toISOString(),
    answers: Object.fromEntries(answers),
  };
}

function answerTo(survey: Survey, question: Question, phase: Phase, person: Person): Answer | undefined {
  if (Math.random() < 0.04) return undefined;
  if (question.type === 'rating') {
    const scale = survey.scales[question.scale];
    const values = scale ? scaleValues(scale) : [];
    if (scale?.notApplicable && Math.random() < 0.02) return ratings(survey, question, phase, 'na');
    const middle =
      phase === 'expectation' ? 0.76 + person.hope / 8 : 0.74 + quality(question) + person.luck / 8;
    const place = Math.round((middle + normal() * 0.12) * (values.length - 1));
    return ratings(survey, question, phase, values[Math.min(Math.max(place, 0), values.length - 1)] ?? 'na');
  }
  const options = optionsOf(question);
  const option = options[Math.floor(Math.random() ** 2 * options.length)];
  if (!option) return undefined;
  if (question.type === 'consent') return { consent: option.id === 'yes' };
  return question.type === 'emotion' ? { emotion: option.id } : { choice: [option.id] };
}

const ratings = (survey: Survey, question: Question, phase: Phase, value: number | 'na'): Answer =>
  Object.fromEntries(ratingParts(survey, question, phase).map(part => [part, value]));

/** This clinic listens well and keeps people waiting. */
function quality({ stage }: Question): number {
  return { before: 0.02, reception: 0.05, waiting: -0.19, care: 0.11, after: -0.04 }[stage];
}

/** A number of the standard normal distribution (Box-Muller). */
function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}
