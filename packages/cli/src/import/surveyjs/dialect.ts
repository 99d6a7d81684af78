import type { Dialect } from '../condition/dialect.ts';

/** `{question}`, `{matrix.row}`. https://surveyjs.io/form-library/documentation/design-survey/conditional-logic */
export const surveyJsDialect: Dialect = { reference: /\{([^{}]+)\}/y, nameOf: reference => reference.trim() };
