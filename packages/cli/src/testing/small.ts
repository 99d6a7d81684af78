import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answers, Response, Survey } from '@wellmet/core';

/** The survey of fixtures/surveys/small.json, and where it is. */
export const smallFile: string = fileURLToPath(
  new URL('../../../../fixtures/surveys/small.json', import.meta.url),
);
export const small = JSON.parse(readFileSync(smallFile, 'utf8')) as Survey;

/** A Response to it; `at` makes the id. */
export function smallResponse(at: number, answers: Answers, more: Partial<Response> = {}): Response {
  return {
    id: `0193b5a0-7c00-7000-8000-${at.toString(16).padStart(12, '0')}`,
    survey: 'small',
    version: '1.1.0',
    phase: 'both',
    locale: 'en',
    channel: 'web',
    status: 'completed',
    startedAt: '2026-11-21T10:00:00.000Z',
    submittedAt: '2026-11-21T10:05:00.000Z',
    answers,
    ...more,
  };
}

/** One response of each expectation and experience of the item `listens`. */
export const pairs = (
  ...values: readonly (readonly [expectation: number, experience: number])[]
): readonly Response[] =>
  values.map(([expectation, experience], at) => smallResponse(at, { listens: { expectation, experience } }));

export const ndjson = (responses: readonly unknown[]): string =>
  responses.map(response => `${JSON.stringify(response)}\n`).join('');
