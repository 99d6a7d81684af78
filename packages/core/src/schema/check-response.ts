import { contextKeys } from '../survey/context-keys.ts';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { answerFaults } from './answer-faults.ts';
import { guard } from './guard.ts';
import { message, type SchemaIssue, shown } from './issue.ts';
import { responseSchema } from './response.ts';
import { unknown } from './rules/unknown.ts';
import { wording } from './wording.ts';
import { schemaIssues } from './zod-issues.ts';

/**
 * Checks that a value is a Response to this version of this Survey. Answers to questions that the survey's logic hides,
 * and unanswered required questions, are no faults: what was given is kept.
 *
 * @param survey a Survey that `checkSurvey` accepts
 * @param value what `JSON.parse` gave, or any other value
 * @returns the response, frozen; or every fault that was found, each with its place
 * @example
 * checkResponse(survey, 'hello') // => { issues: [{ path: [], message: 'expected an object, got "hello"' }] }
 */
export function checkResponse(survey: Survey, value: unknown): CheckedResponse {
  const strange = guard(value);
  if (strange.length > 0) return { issues: strange };
  const result = responseSchema.safeParse(value, { error: wording, reportInput: true });
  if (!result.success) return { issues: schemaIssues(result.error.issues) };
  const response = result.data;
  const issues = [
    ...sourceFaults(survey, response),
    ...contextFaults(survey, response),
    ...answerFaults(survey, response),
  ];
  return issues.length === 0 ? { response } : { issues };
}

/** What `checkResponse` gives. */
export type CheckedResponse = { readonly response: Response } | { readonly issues: readonly SchemaIssue[] };

function* sourceFaults(survey: Survey, response: Response): Iterable<SchemaIssue> {
  if (response.survey !== survey.id) {
    yield { path: ['survey'], message: message(shown(survey.id), shown(response.survey)) };
  }
  if (response.version !== survey.version) {
    yield { path: ['version'], message: message(shown(survey.version), shown(response.version)) };
  }
}

function* contextFaults(survey: Survey, { context = {} }: Response): Iterable<SchemaIssue> {
  const declared = contextKeys(survey);
  for (const [id, value] of Object.entries(context)) {
    const path = ['context', id];
    const key = declared.find(key => key.id === id);
    if (key === undefined) {
      const ids = declared.map(({ id }) => id);
      yield { path, message: unknown('a context key of the survey', id, ids) };
    } else if (!key.values.includes(value)) {
      yield { path, message: unknown(`a value of ${shown(id)}`, value, key.values) };
    }
  }
}
