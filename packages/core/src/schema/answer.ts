import * as z from 'zod';
import type { Answer } from '../types/response.ts';
import { exactly } from './exactly.ts';
import { id } from './strings.ts';
import { expected } from './wording.ts';

const value = z
  .union([z.int(), z.literal('na')], { error: expected('a whole number or "na"') })
  .exactOptional();

const rating = z.strictObject({
  expectation: value,
  experience: value,
  minimum: value,
  desired: value,
  disconfirmation: value,
});

export const answerSchema: z.ZodType<Answer> = exactly<Answer>()(
  z.union(
    [
      rating.readonly(),
      z.strictObject({ text: z.string() }).readonly(),
      z.strictObject({ choice: z.array(id).readonly() }).readonly(),
      z.strictObject({ emotion: id }).readonly(),
    ],
    { error: expected('an answer: rating parts, text, choice or emotion') },
  ),
);
