import * as z from 'zod';
import type { Option, Question } from '../types/survey.ts';
import { exactly } from './exactly.ts';
import { id, plainText, semver } from './strings.ts';
import { textSchema } from './text.ts';

export const optionSchema: z.ZodType<Option> = exactly<Option>()(
  z.strictObject({ id, text: textSchema }).readonly(),
);

const options = z.array(optionSchema).min(1).readonly();

const base = {
  id,
  text: textSchema,
  hint: textSchema.exactOptional(),
  stage: z.enum(['before', 'reception', 'waiting', 'care', 'after']),
  owner: plainText.exactOptional(),
  required: z.boolean().exactOptional(),
  phases: z
    .array(z.enum(['expectation', 'experience']))
    .min(1)
    .readonly()
    .exactOptional(),
  since: semver.exactOptional(),
  locked: z.boolean().exactOptional(),
};

const rating = z.strictObject({
  ...base,
  type: z.literal('rating'),
  scale: id,
  dimension: id.exactOptional(),
  reverse: z.boolean().exactOptional(),
  importance: z.boolean().exactOptional(),
  score: z.enum(['nps', 'csat', 'ces', 'fft']).exactOptional(),
});

const choice = z.strictObject({ ...base, type: z.enum(['single-choice', 'multiple-choice']), options });

const text = z.strictObject({ ...base, type: z.literal('text'), maxLength: z.int().min(1).exactOptional() });

const emotion = z.strictObject({ ...base, type: z.literal('emotion'), options });

export const questionSchema: z.ZodType<Question> = exactly<Question>()(
  z.discriminatedUnion('type', [rating.readonly(), choice.readonly(), text.readonly(), emotion.readonly()]),
);
