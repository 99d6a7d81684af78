import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as core from './index.ts';
import * as rows from './rows/index.ts';
import { countedSurvey, fullSurvey, responseOf } from './tally/sample-responses.ts';
import { evaluate, examplesOf, expectPrinted } from './testing/examples.ts';

// The worked examples of counting and reporting, with what they take for granted.
const files = ['tally', 'report', 'pairing', 'suppression', 'rows'].flatMap(folder =>
  readdirSync(new URL(`./${folder}/`, import.meta.url))
    .filter(name => !name.endsWith('.test.ts'))
    .map(name => `./${folder}/${name}`),
);

const responses = [
  responseOf({ id: 'one', phase: 'expectation', visit: 'v', answers: { greeted: { expectation: 3 } } }),
  responseOf({ id: 'two', phase: 'experience', visit: 'v', answers: { greeted: { experience: 4 } } }),
];
const names = {
  ...core,
  ...rows,
  survey: { ...countedSurvey, context: fullSurvey('paired').context },
  responses,
  response: responses[0],
  monday: responses.slice(0, 1),
  tuesday: responses.slice(1),
};

const modules = await Promise.all(
  files.map(async file => [file, (await import(file)) as Readonly<Record<string, unknown>>] as const),
);

const examples = modules.flatMap(([file, own]) =>
  examplesOf(readFileSync(new URL(file, import.meta.url), 'utf8')).map(
    ([expression, value]) => [file, expression, value, own] as const,
  ),
);

test.each(examples)('%s: %s is %s', (_, expression, value, own) => {
  expectPrinted(
    evaluate(expression, { ...own, ...names, open: core.createTally(countedSurvey) }),
    evaluate(value, names),
  );
});

const published = modules
  .flatMap(([, own]) => Object.entries(own))
  .filter(
    ([, value]) =>
      typeof value === 'function' && Object.values({ ...core, ...rows }).includes(value as never),
  )
  .map(([name]) => name);

test.each([...new Set(published)])('%s has a worked example', name => {
  expect(examples.some(([, expression]) => new RegExp(`\\b${name}\\b`).test(expression))).toBe(true);
});
