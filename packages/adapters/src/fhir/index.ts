// The public list of @wellmet/adapters/fhir, written by hand.

export { fromQuestionnaire, type ImportedSurvey } from './from-questionnaire.ts';
export { ifNoneExist, responseIdentifier } from './identifier.ts';
export type { Skipped } from './import/draft.ts';
export type { FhirOptions } from './options.ts';
export { toQuestionnaire } from './to-questionnaire.ts';
export { toQuestionnaireResponse } from './to-questionnaire-response.ts';
export type * from './types.ts';
