// The public list of @wellmet/core/session, written by hand; exports.test.ts pins it. A browser loads it when a survey needs it.

export { checkAnswer } from '../survey/check-answer.ts';
export { type ContactIssue, checkContactFields } from './check-contact-fields.ts';
export { type ContactOptions, contactOf } from './contact-of.ts';
export { createSession, type FullSession, type FullSessionOptions } from './create-session.ts';
export { drawSurvey } from './draw-survey.ts';
export { pipe } from './pipe.ts';
export { type ReviewEntry, reviewOf } from './review-of.ts';
export type { SavedSession } from './saved-session.ts';
export { type Section, sectionOf } from './section-of.ts';
export { seedOf } from './seed-of.ts';
export { shuffle } from './shuffle.ts';
export { uuidv4 } from './uuidv4.ts';
export { verdictOf } from './verdict-of.ts';
export { wordingFor } from './wording-for.ts';
export { type AnswerWords, type WordsOptions, wordsOf } from './words-of.ts';
