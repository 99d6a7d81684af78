// dist/wellmet-more.js: what wellmet-survey.js asks for when a survey asks what few do.
export { borrowJsx } from './jsx-borrowed.ts';
export * from './more.ts';
