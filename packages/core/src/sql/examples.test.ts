import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countedSurvey, responseOf } from '../tally/sample-responses.ts';
import { evaluate, examplesOf, expectPrinted } from '../testing/examples.ts';
import * as sql from './index.ts';

// The worked examples of the docblocks, with what they take for granted.
const names = {
  ...sql,
  survey: countedSurvey,
  response: responseOf({ id: 'one', visit: 'k3f9', answers: { greeted: { experience: 4 } } }),
};

const folder = new URL('./', import.meta.url);
const examples = readdirSync(folder)
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap(file =>
    examplesOf(readFileSync(new URL(file, folder), 'utf8')).map(
      ([expression, value]) => [file, expression, value] as const,
    ),
  );

test.each(examples)('%s: %s is %s', (_, expression, value) => {
  expectPrinted(evaluate(expression, names), evaluate(value, names));
});

test('each public function but the one that needs a database has a worked example', () => {
  const shown = examples.map(([, expression]) => expression).join();
  for (const name of Object.keys(sql)) if (name !== 'sqlTally') expect(shown).toContain(`${name}(`);
});
