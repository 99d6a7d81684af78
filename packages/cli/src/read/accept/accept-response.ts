import { contextKeys, type Response, type Survey } from '@wellmet/core';
import type { RatingRow } from '@wellmet/core/rows';
import { acceptAnswers } from './accept-answer.ts';
import { isPlain } from './is-plain.ts';
import { isTime } from './is-time.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const VISIT: RegExp = /^[A-Za-z0-9_-]{4,64}$/;
export const LOCALE: RegExp = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
export const CHANNELS = [
  'web',
  'link',
  'qr',
  'kiosk',
  'email',
  'phone',
  'paper',
] as const satisfies readonly Response['channel'][];
const channels = new Set<unknown>(CHANNELS);

const required = new Set([
  'id',
  'survey',
  'version',
  'phase',
  'locale',
  'channel',
  'status',
  'startedAt',
  'submittedAt',
  'answers',
]);

/**
 * Says of what `JSON.parse` gave whether it is a Response to this survey, a hundred times as fast as `checkResponse` and with
 * the same answer. It gives no reasons: those are asked of `checkResponse` when the answer is no.
 *
 * @param row is filled with the ratings of what is accepted, so that they need not be looked up again
 */
export function createAcceptor(survey: Survey, row?: RatingRow): (value: unknown) => value is Response {
  const asked = {
    expectation: acceptAnswers(survey, 'expectation', row),
    experience: acceptAnswers(survey, 'experience', row),
    both: acceptAnswers(survey, 'both', row),
  };
  const isContext = acceptContext(survey);

  const hasFields = (value: Readonly<Record<string, unknown>>): boolean => {
    let found = 0;
    for (const key in value) {
      if (required.has(key)) found++;
      else if (key === 'visit') {
        if (typeof value.visit !== 'string' || !VISIT.test(value.visit)) return false;
      } else if (key !== 'context' || !isContext(value.context)) return false;
    }
    return found === required.size;
  };
  return (value): value is Response => {
    if (!isPlain(value) || !hasFields(value)) return false;
    const { id, phase, locale, status, startedAt, submittedAt, answers } = value;
    if (
      value.survey !== survey.id ||
      value.version !== survey.version ||
      typeof id !== 'string' ||
      !UUID.test(id) ||
      typeof locale !== 'string' ||
      !LOCALE.test(locale) ||
      !channels.has(value.channel) ||
      (status !== 'completed' && status !== 'partial') ||
      !isTime(startedAt) ||
      !isTime(submittedAt) ||
      submittedAt < startedAt ||
      (phase !== 'both' && phase !== 'experience' && phase !== 'expectation') ||
      !isPlain(answers)
    )
      return false;
    const accepted = asked[phase];
    row?.codes.fill(0);
    for (const question in answers) {
      const answer = answers[question];
      if (!isPlain(answer) || !accepted.get(question)?.(answer)) return false;
    }
    return true;
  };
}

/** Says of a context whether its keys are declared and their values, too. */
export function acceptContext(survey: Survey): (context: unknown) => boolean {
  const declared = new Map(contextKeys(survey).map(({ id, values }) => [id, new Set<unknown>(values)]));
  return context => {
    if (!isPlain(context)) return false;
    for (const key in context) if (!declared.get(key)?.has(context[key])) return false;
    return true;
  };
}
