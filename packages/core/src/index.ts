// The public list of @wellmet/core, written by hand; exports.test.ts pins it.

// session
export { createSession, type Session, type SessionOptions } from './session/create-session.ts';
export { uuidv7 } from './session/uuidv7.ts';
// survey
export { type AnswerIssue, type AnswerIssueCode, checkAnswer } from './survey/check-answer.ts';
export { isAnswered } from './survey/is-answered.ts';
export { pagesOf } from './survey/pages-of.ts';
export { ratingParts } from './survey/rating-parts.ts';
export { scaleValues } from './survey/scale-values.ts';
export { textIn } from './survey/text-in.ts';
export { type VisibleQuestionsOptions, visibleQuestions } from './survey/visible-questions.ts';

export type * from './types/adapter.ts';
export type * from './types/report.ts';
export type * from './types/response.ts';
export type * from './types/survey.ts';
