import * as z from 'zod';
import type { Answer, NotApplicable } from '../types/response.ts';
import { exactly } from './exactly.ts';
import { id } from './strings.ts';
import { expected } from './wording.ts';

// Not a union: for each part that is absent, zod would make and drop the issues of every branch.
const value = z
  .custom<number | NotApplicable>(given => given === 'na' || Number.isSafeInteger(given), {
    error: expected('a whole number or "na"'),
  })
  .exactOptional();

const answer = expected('an answer: rating parts, text, choice, emotion, consent or points');

const rating = z
  .strictObject({
    expectation: value,
    experience: value,
    minimum: value,
    desired: value,
    disconfirmation: value,
    importance: value,
  })
  // Without a part it is no rating, so that other answers with a fault are not taken for one.
  .refine(parts => Object.keys(parts).length > 0, { error: answer, abort: true });

export const answerSchema: z.ZodType<Answer> = exactly<Answer>()(
  z.union(
    [
      rating.readonly(),
      z.strictObject({ text: z.string() }).readonly(),
      z.strictObject({ choice: z.array(id).readonly(), other: z.string().exactOptional() }).readonly(),
      z.strictObject({ emotion: z.union([id, z.array(id).readonly()]) }).readonly(),
      z.strictObject({ consent: z.boolean() }).readonly(),
      z.strictObject({ points: z.record(id, z.number()).readonly() }).readonly(),
    ],
    { error: answer },
  ),
);
