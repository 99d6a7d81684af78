// The public list of @wellmet/core/schema, written by hand; exports.test.ts pins it.

export { type CheckedContact, checkContact } from './check-contact.ts';
export { type CheckedResponse, checkResponse } from './check-response.ts';
export { type CheckedSurvey, checkSurvey } from './check-survey.ts';
export type { Path, SchemaIssue } from './issue.ts';
export { responseSchema } from './response.ts';
export { surveySchema } from './survey.ts';
