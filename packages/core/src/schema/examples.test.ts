import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, examplesOf, expectPrinted } from '../testing/examples.ts';
import * as schema from './index.ts';
import { nearest } from './nearest.ts';
import { tinySurvey } from './testing/tiny-survey.ts';

// Runs the worked examples of the docblocks, so that none can drift from its function.

const scope = { ...schema, nearest, survey: tinySurvey };

describe.each(['check-survey.ts', 'check-response.ts', 'nearest.ts'])('%s', file => {
  const examples = examplesOf(readFileSync(new URL(file, import.meta.url), 'utf8'));

  test('has a worked example', () => {
    expect(examples).not.toEqual([]);
  });

  test.each(examples)('%s is %s', (expression, value) => {
    expectPrinted(evaluate(expression, scope), evaluate(value, scope));
  });
});
