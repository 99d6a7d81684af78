import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as core from './index.ts';
import { countedSurvey, fullSurvey, responseOf } from './tally/sample-responses.ts';
import { evaluate, examplesOf, expectPrinted } from './testing/examples.ts';

// The worked examples of counting and reporting, with what they take for granted.
const files = ['tally', 'report', 'pairing', 'suppression'].flatMap(folder =>
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
  survey: { ...countedSurvey, context: fullSurvey('paired').context },
  responses,
  response: responses[0],
  monday: responses.slice(0, 1),
  tuesday: responses.slice(1),
};

const examples = (
  await Promise.all(
    files.map(async file => {
      const own = (await import(file)) as Readonly<Record<string, unknown>>;
      const source = readFileSync(new URL(file, import.meta.url), 'utf8');
      return examplesOf(source).map(([expression, value]) => [file, expression, value, own] as const);
    }),
  )
).flat();

test.each(examples)('%s: %s is %s', (_, expression, value, own) => {
  expectPrinted(
    evaluate(expression, { ...own, ...names, open: core.createTally(countedSurvey) }),
    evaluate(value, names),
  );
});

test('each public function of tally and report has a worked example', () => {
  const shown = examples.map(([, expression]) => expression).join();
  for (const name of [
    'addResponse',
    'addRow',
    'breakDown',
    'closeTally',
    'createFullTally',
    'dimensionCounts',
    'fullReport',
    'isReleaseDue',
    'fullTally',
    'itemCounts',
    'removeResponse',
    'createTally',
    'mergeOpenTallies',
    'mergeTallies',
    'parseTally',
    'report',
    'rowOf',
    'stateOf',
    'withState',
    'suppress',
    'suppressBreakdown',
    'tally',
    'timingsOf',
  ])
    expect(shown).toContain(`${name}(`);
});
