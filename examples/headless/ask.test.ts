import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from '@wellmet/core';
import { checkResponse } from '@wellmet/core/schema';
import { dentalVisitShort } from '@wellmet/instruments';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';

const choose = (field: HTMLSelectElement | HTMLTextAreaElement, value: string) => {
  field.value = value;
  field.dispatchEvent(new Event('change'));
};

test('a survey is asked to its end without our components, and its Response is one that the collector takes', () => {
  const root = document.createElement('div');
  const sent: Response[] = [];
  ask(dentalVisitShort, root, response => sent.push(response));
  for (let clicks = 0; sent.length === 0 && clicks < 50; clicks++) {
    for (const select of root.querySelectorAll('select'))
      choose(select, select.options[5]?.value ?? select.options[1]!.value);
    for (const area of root.querySelectorAll('textarea')) choose(area, 'All went well');
    root.querySelector('button')!.click();
  }
  const [response] = sent;
  expect(checkResponse(dentalVisitShort, response)).toEqual({ response });
  expect(response).toMatchObject({ status: 'completed', phase: 'both', channel: 'web' });
  expect(Object.keys(response!.answers).length).toBeGreaterThan(8);
});

test('what is missing is marked, and the page stays', () => {
  const root = document.createElement('div');
  const questions = dentalVisitShort.questions.map(question => ({ ...question, required: true }));
  ask({ ...dentalVisitShort, questions }, root, () => {});
  const before = root.querySelector('legend')!.textContent;
  root.querySelector('button')!.click();
  expect(root.querySelector('legend')!.textContent).toBe(before);
  expect(root.querySelector('fieldset')!.className).toBe('missing');
});

test('it has at most 60 lines', () => {
  const code = readFileSync(join(import.meta.dirname, 'ask.ts'), 'utf8');
  expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
});
