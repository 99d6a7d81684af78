import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as html from './html/html.ts';
import * as messages from './messages/messages-in.ts';
import * as page from './render-report.ts';
import { sampleReport } from './testing/sample-report.ts';
import { sampleSurvey } from './testing/sample-survey.ts';

// Runs every `expression // => value` line of the docblocks, so that no worked example can drift from its function.
const names = { ...html, ...messages, ...page, survey: sampleSurvey, report: sampleReport(3) };
const examples = ['html/html.ts', 'messages/messages-in.ts', 'render-report.ts'].flatMap(file =>
  [
    ...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/@example\n \* (.*) \/\/ => (.*)\n/g),
  ].map(([, expression = '', value = '']) => [expression, value] as const),
);

test('there are examples', () => expect(examples).toHaveLength(3));

test.each(examples)('%s is %s', (expression, value) => {
  const evaluate = new Function(...Object.keys(names), `return [${expression}, ${value}]`);
  const [actual, printed] = evaluate(...Object.values(names));
  expect(actual).toEqual(printed);
});
