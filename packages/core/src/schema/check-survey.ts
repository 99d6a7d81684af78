import type { Survey } from '../types/survey.ts';
import { guard } from './guard.ts';
import type { SchemaIssue } from './issue.ts';
import { surveySchema } from './survey.ts';
import { wording } from './wording.ts';
import { schemaIssues } from './zod-issues.ts';

/**
 * Checks a Survey that came from outside: first the shape of every field, then, when that holds, that the parts agree.
 *
 * @param value what `JSON.parse` gave, or any other value
 * @returns the survey, frozen; or every fault that was found, each with its place
 * @example
 * checkSurvey([]) // => { issues: [{ path: [], message: 'expected an object, got an empty list' }] }
 */
export function checkSurvey(value: unknown): CheckedSurvey {
  const strange = guard(value);
  if (strange.length > 0) return { issues: strange };
  const result = surveySchema.safeParse(value, { error: wording, reportInput: true });
  return result.success ? { survey: result.data } : { issues: schemaIssues(result.error.issues) };
}

/** What `checkSurvey` gives. */
export type CheckedSurvey = { readonly survey: Survey } | { readonly issues: readonly SchemaIssue[] };
