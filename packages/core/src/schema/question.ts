import * as z from 'zod';
import type { DeclaredQuestion, Option, Respondent, Stage } from '../types/question.ts';
import { exactly } from './exactly.ts';
import { id, plainText, semver } from './strings.ts';
import { textSchema } from './text.ts';

export const optionSchema: z.ZodType<Option> = exactly<Option>()(
  z.strictObject({ id, text: textSchema, other: z.boolean().exactOptional() }).readonly(),
);

const options = z.array(optionSchema).min(1).readonly();

export const stage: z.ZodEnum<z.core.util.ToEnum<Stage>> = z.enum([
  'before',
  'reception',
  'waiting',
  'care',
  'after',
]);

export const respondent: z.ZodEnum<z.core.util.ToEnum<Respondent>> = z.enum([
  'patient',
  'carer',
  'parent',
  'staff',
]);

const base = {
  id,
  text: textSchema,
  textFor: z.partialRecord(respondent, textSchema).readonly().exactOptional(),
  hint: textSchema.exactOptional(),
  stage,
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
  display: z.enum(['numbers', 'faces', 'stars']).exactOptional(),
  score: z.enum(['nps', 'csat', 'ces', 'fft']).exactOptional(),
});

const choice = z.strictObject({
  ...base,
  type: z.enum(['single-choice', 'multiple-choice', 'ranked-choice']),
  options,
  shuffle: z.boolean().exactOptional(),
});

const yesNo = z.strictObject({ ...base, type: z.literal('yes-no') });

const text = z.strictObject({ ...base, type: z.literal('text'), maxLength: z.int().min(1).exactOptional() });

const emotion = z.strictObject({
  ...base,
  type: z.literal('emotion'),
  options,
  several: z.boolean().exactOptional(),
});

const statement = z.strictObject({ ...base, type: z.literal('statement') });

const consent = z.strictObject({ ...base, type: z.literal('consent') });

const contact = z.strictObject({
  ...base,
  type: z.literal('contact'),
  fields: z
    .array(z.enum(['name', 'phone', 'email', 'message']))
    .min(1)
    .readonly(),
  consent: textSchema,
});

export const questionSchema: z.ZodType<DeclaredQuestion> = exactly<DeclaredQuestion>()(
  z.discriminatedUnion('type', [
    rating.readonly(),
    choice.readonly(),
    yesNo.readonly(),
    text.readonly(),
    emotion.readonly(),
    statement.readonly(),
    consent.readonly(),
    contact.readonly(),
  ]),
);
