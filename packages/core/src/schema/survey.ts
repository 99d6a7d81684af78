import * as z from 'zod';
import type { ContextKey, RespondentChoice, Sampling, Survey } from '../types/survey.ts';
import { dimensionSchema } from './dimension.ts';
import { exactly } from './exactly.ts';
import { onceShaped } from './once-shaped.ts';
import { questionSchema, respondent, stage } from './question.ts';
import { acknowledgementSchema, caseRuleSchema, logicRuleSchema } from './rule.ts';
import { surveyFaults } from './rules/index.ts';
import { scaleSchema } from './scale.ts';
import { id, localeTag, plainText, semver } from './strings.ts';
import { textSchema } from './text.ts';

export const contextKeySchema: z.ZodType<ContextKey> = exactly<ContextKey>()(
  z.strictObject({ id, name: textSchema, values: z.array(plainText).min(1).readonly() }).readonly(),
);

export const respondentChoiceSchema: z.ZodType<RespondentChoice> = exactly<RespondentChoice>()(
  z
    .strictObject({
      text: textSchema,
      options: z
        .array(z.strictObject({ id: respondent, text: textSchema }).readonly())
        .min(1)
        .readonly(),
    })
    .readonly(),
);

export const samplingSchema: z.ZodType<Sampling> = exactly<Sampling>()(
  z.strictObject({ core: z.array(id).readonly(), size: z.int().min(0) }).readonly(),
);

/**
 * A Survey: the shape of every field, and that the parts agree (texts in every locale, known ids, logic that only
 * looks back). `checkSurvey` gives the same verdict with plain messages.
 */
export const surveySchema: z.ZodType<Survey> = exactly<Survey>()(
  z
    .strictObject({
      $schema: z.string().exactOptional(),
      id,
      version: semver,
      locales: z.array(localeTag).min(1).readonly(),
      title: textSchema,
      intro: textSchema.exactOptional(),
      thanks: textSchema.exactOptional(),
      thanksFor: z
        .partialRecord(z.enum(['exceeded', 'met', 'fell-short']), textSchema)
        .readonly()
        .exactOptional(),
      urgent: textSchema.exactOptional(),
      review: textSchema.exactOptional(),
      design: z.enum(['paired', 'recalled', 'direct', 'experience', 'tolerance']),
      expectationTiming: z.enum(['prior', 'recalled', 'normative']).exactOptional(),
      scales: z.record(id, scaleSchema).readonly(),
      dimensions: z.array(dimensionSchema).readonly(),
      questions: z.array(questionSchema).min(1).readonly(),
      stages: z.partialRecord(stage, textSchema).readonly().exactOptional(),
      respondent: respondentChoiceSchema.exactOptional(),
      sampling: samplingSchema.exactOptional(),
      acknowledgements: z.array(acknowledgementSchema).readonly().exactOptional(),
      allocation: z.strictObject({ id, text: textSchema }).readonly().exactOptional(),
      logic: z.array(logicRuleSchema).readonly().exactOptional(),
      cases: z.array(caseRuleSchema).readonly().exactOptional(),
      context: z.array(contextKeySchema).readonly().exactOptional(),
    })
    .readonly(),
).superRefine((survey, context) => {
  for (const { path, message } of surveyFaults(survey)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
}, onceShaped);
