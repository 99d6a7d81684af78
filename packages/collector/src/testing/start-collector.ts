import { policies, type Report } from '@wellmet/core';
import { onTestFinished } from 'vitest';
import { type CollectorOptions, createCollector } from '../index.ts';
import { survey } from './survey.ts';

/** A real collector on a free port until the test ends, that hides nothing; gives its address without a slash at the end. */
export async function startCollector(options: Partial<CollectorOptions> = {}): Promise<string> {
  const collector = createCollector({
    database: ':memory:',
    surveys: [survey],
    policy: policies.none,
    ...options,
  });
  onTestFinished(() => collector.close());
  return `http://127.0.0.1:${await collector.listen(0)}`;
}

/** Posts a body as it stands, or a value as JSON. */
export function post(origin: string, body: unknown, type = 'application/json'): Promise<Response> {
  return fetch(`${origin}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
}

/** How many Responses the collector has counted. */
export async function countOf(origin: string): Promise<number> {
  const report = (await (await fetch(`${origin}/v1/reports/visit`)).json()) as Report;
  return report.n.responses;
}
