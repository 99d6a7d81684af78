import { join } from 'node:path';
import { createCollector } from '@wellmet/collector';
import { policies } from '@wellmet/core';
import { dentalVisit, dentalVisitShort } from '@wellmet/instruments';
import { root } from '../root.ts';
import { asSample, sampleVisits } from './sample.ts';

/** What a careful clinic sends with its pages: nothing inline, nothing from elsewhere, no markup made by scripts. */
const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
].join('; ');

export interface ClinicOptions {
  readonly port: number;
  readonly database: string;
  /** Number of invented visits to begin with. */
  readonly sample: number;
}

export interface Clinic {
  /** Address without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Opens the example clinic, its widget and its collector on one port. */
export async function startClinic({ port, database, sample }: ClinicOptions): Promise<Clinic> {
  const instruments = [dentalVisit, dentalVisitShort];
  const surveys = sample > 0 ? instruments.map(asSample) : instruments;
  const collector = createCollector({
    database,
    surveys,
    // Nobody in it is real, and the first visit someone tries has to show.
    policy: policies.none,
    sites: [
      { prefix: '/', folder: join(root, 'packages', 'widget', 'dist') },
      {
        prefix: '/playground/',
        folder: join(root, 'docs', 'playground', 'dist'),
        headers: { 'content-security-policy': strictPolicy },
      },
      {
        prefix: '/',
        folder: join(root, 'examples', 'clinic'),
        headers: { 'content-security-policy': strictPolicy },
      },
    ],
    log: line => console.error(line),
  });
  const origin = `http://localhost:${await collector.listen(port)}`;
  for (const survey of surveys) await post(origin, sampleVisits(survey, sample));
  return { origin, close: () => collector.close() };
}

/** Sends invented Responses the way that real ones come. */
async function post(origin: string, responses: readonly object[]): Promise<void> {
  for (let from = 0; from < responses.length; from += 500) {
    const batch = responses.slice(from, from + 500);
    const answer = await fetch(`${origin}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: batch.map(response => `${JSON.stringify(response)}\n`).join(''),
    });
    const { rejected } = (await answer.json()) as { rejected: readonly { reason: string }[] };
    if (rejected[0]) throw new Error(`An invented response was refused: ${rejected[0].reason}`);
  }
}
