// The public list of @wellmet/core, written by hand; exports.test.ts pins it.

// survey

export { type AnswerIssue, type AnswerIssueCode, checkAnswer } from './survey/check-answer.ts';
export { isAnswered } from './survey/is-answered.ts';
export { pagesOf } from './survey/pages-of.ts';
export { ratingParts } from './survey/rating-parts.ts';
export { scaleValues } from './survey/scale-values.ts';
export { textIn } from './survey/text-in.ts';
export { type VisibleQuestionsOptions, visibleQuestions } from './survey/visible-questions.ts';

// session

export { createSession, type Session, type SessionOptions } from './session/create-session.ts';
export { uuidv7 } from './session/uuidv7.ts';

// tally

export { addResponse } from './tally/add-response.ts';
export { closeTally } from './tally/close-tally.ts';
export { createTally, type OpenTally } from './tally/create-tally.ts';
export { mergeTallies } from './tally/merge-tallies.ts';
export { parseTally } from './tally/parse-tally.ts';
export { type TallyOptions, tally } from './tally/tally.ts';
export { timingsOf } from './tally/timings.ts';

// report

export { type ReportOptions, report } from './report/report.ts';

// types

export type * from './types/adapter.ts';
export type * from './types/report.ts';
export type * from './types/response.ts';
export type * from './types/survey.ts';
export type * from './types/tally.ts';
