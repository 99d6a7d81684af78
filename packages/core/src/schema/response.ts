import * as z from 'zod';
import type { Response } from '../types/response.ts';
import { answerSchema } from './answer.ts';
import { exactly } from './exactly.ts';
import { message } from './issue.ts';
import { onceShaped } from './once-shaped.ts';
import { form, id, semver } from './strings.ts';
import { expected } from './wording.ts';

const uuidv7 = form(
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  'a UUID of version 7 in lower case',
);
const visit = form(/^[A-Za-z0-9_-]{4,64}$/, 'a visit key (4 to 64 letters, digits, - or _)');
// What a browser reports is taken as it comes: the tag is only counted, never looked up.
export const shownLocale: z.ZodString = form(
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  'a language tag such as en or zh-Hans',
);
const utcTime = 'a UTC time such as 2026-11-21T10:00:00.000Z';
const time = z.iso.datetime({ precision: 3, error: expected(utcTime) });

/** A Response: the shape of every field. Whether it answers a given Survey is what `checkResponse` says. */
export const responseSchema: z.ZodType<Response> = exactly<Response>()(
  z
    .strictObject({
      id: uuidv7,
      survey: id,
      version: semver,
      phase: z.enum(['expectation', 'experience', 'both']),
      visit: visit.exactOptional(),
      locale: shownLocale,
      channel: z.enum(['web', 'link', 'qr', 'kiosk', 'email', 'phone', 'paper']),
      status: z.enum(['completed', 'partial']),
      startedAt: time,
      submittedAt: time,
      answers: z.record(id, answerSchema).readonly(),
      context: z.record(id, z.string()).readonly().exactOptional(),
    })
    .readonly(),
).superRefine(({ startedAt, submittedAt }, context) => {
  if (submittedAt >= startedAt) return;
  const text = message(`a time from ${startedAt} on, when the answering began`, submittedAt);
  context.addIssue({ code: 'custom', path: ['submittedAt'], message: text });
}, onceShaped);
