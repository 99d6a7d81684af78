// What a bundler splits off: everything that is needed only once a survey is shown.
export { guardSurvey } from './model/guard-survey.ts';
export { startSurvey } from './start-survey.tsx';
