import type { Option, Survey, Text } from '@wellmet/core';

/**
 * What the context of a Response may hold, as lists: the declared keys, whose values are their own words, and who answers where
 * the survey asks that.
 */
export const contextKeys = ({
  context = [],
  respondent,
}: Survey): readonly { readonly id: string; readonly text: Text; readonly options: readonly Option[] }[] => [
  ...context.map(({ id, name, values }) => ({
    id,
    text: name,
    options: values.map(value => ({ id: value, text: { en: value } })),
  })),
  ...(respondent ? [{ id: 'respondent', ...respondent }] : []),
];
