import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSessionWith } from '../session/create-session-with.ts';
import * as session from '../session/index.ts';
import { responseOf } from '../session/response-of.ts';
import { uuidv7 } from '../session/uuidv7.ts';
import { evaluate, examplesOf, expectPrinted } from '../testing/examples.ts';
import { checkAnswer } from './check-answer.ts';
import { contextKeys } from './context-keys.ts';
import { isAnswered } from './is-answered.ts';
import { optionsOf } from './options-of.ts';
import { pagesOf } from './pages-of.ts';
import { ratingParts } from './rating-parts.ts';
import { sampleSurvey } from './sample-survey.ts';
import { scaleValues } from './scale-values.ts';
import { textIn } from './text-in.ts';
import { visibleQuestions } from './visible-questions.ts';

const functions = {
  ...session,
  checkAnswer,
  contextKeys,
  createSessionWith,
  responseOf,
  isAnswered,
  optionsOf,
  pagesOf,
  ratingParts,
  scaleValues,
  textIn,
  uuidv7,
  visibleQuestions,
};
const words = { locale: 'en', yes: 'Yes', no: 'No', notApplicable: 'Does not apply' };
const question = { fields: ['phone'], consent: { en: 'You may call me.' } };
const examples = ['./', '../session/'].flatMap(folder =>
  readdirSync(new URL(folder, import.meta.url))
    .filter(name => !name.endsWith('.test.ts'))
    .flatMap(name => examplesOf(readFileSync(new URL(folder + name, import.meta.url), 'utf8'))),
);

test.each(examples)('%s is %s', (expression, value) => {
  expectPrinted(
    evaluate(expression, { ...functions, survey: sampleSurvey, words, question, id: () => '0192' }),
    evaluate(value, {}),
  );
});

test('each function has a worked example', () => {
  const shown = examples.map(([expression]) => expression).join();
  for (const name of Object.keys(functions)) expect(shown).toContain(`${name}(`);
});
