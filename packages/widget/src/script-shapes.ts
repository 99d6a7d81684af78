// dist/wellmet-shapes.js: what wellmet.js loads for a survey that is not inline.
export { createShape } from './shapes/create-shape.ts';
