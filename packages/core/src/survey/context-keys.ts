import type { ContextKey, Survey } from '../types/survey.ts';

/**
 * Every key that the context of a Response may have: those declared, and `respondent` where the survey asks who answers.
 *
 * @example
 * contextKeys(survey).map(({ id }) => id) // => ['department']
 */
export function contextKeys({ context = [], respondent }: Survey): readonly ContextKey[] {
  if (!respondent) return context;
  const { text, options } = respondent;
  return [...context, { id: 'respondent', name: text, values: options.map(({ id }) => id) }];
}
