import type { Response } from '@wellmet/core';
import type { Catalogue } from '../catalogue.ts';
import type { Outcome, Store } from '../store/store.ts';
import { readBody } from './body.ts';
import { mediaType } from './media-type.ts';
import type { Opener } from './open-sealed.ts';
import { Problem } from './problem.ts';
import { type Reading, readResponse, responseBytes } from './read-response.ts';
import { json, type Reply } from './reply.ts';
import type { Handler } from './route.ts';

/** Most bytes of one batch: it is held in memory until it is stored. */
export const batchBytes: number = 8 * 1024 * 1024;

const conflict = 'another Response with this id is stored already';
const unavailable = 'the answers could not be stored now: send them again later';

interface Rejection {
  /** `null` when none could be read. */
  readonly id: string | null;
  /** In a batch: which line, counted from 1. */
  readonly line?: number;
  readonly reason: string;
}

/** `POST /v1/responses`: one Response, or a batch of one per line. Answers after the commit, never before. */
export function postResponses(catalogue: Catalogue, open: Opener, store: Store, now: () => Date): Handler {
  const save = (responses: readonly Response[]): readonly Outcome[] => {
    try {
      return store.save(responses, now().toISOString());
    } catch (cause) {
      throw new Problem(503, unavailable, { headers: { 'retry-after': '10' }, cause });
    }
  };
  return async ({ request }) => {
    const type = mediaType(request.headers['content-type']);
    if (type !== 'application/x-ndjson')
      return replyToOne(await readResponse(catalogue, open, await readBody(request, responseBytes)), save);
    const lines = linesOf(await readBody(request, batchBytes));
    const readings: LineReading[] = [];
    // One after the other: opening many seals at once would hold up everyone else.
    for (const [line, bytes] of lines)
      readings.push({ line, ...(await readResponse(catalogue, open, bytes)) });
    return replyToBatch(readings, save);
  };
}

type Save = (responses: readonly Response[]) => readonly Outcome[];

function replyToOne(reading: Reading, save: Save): Reply {
  if ('problem' in reading)
    return reject(reading.problem.status, [rejection(reading)], reading.problem.headers);
  const { id } = reading.response;
  const [outcome] = save([reading.response]);
  if (outcome === 'conflict') return reject(409, [{ id, reason: conflict }]);
  return json(outcome === 'stored' ? 201 : 200, { received: [id], rejected: [] });
}

type LineReading = Reading & { readonly line: number };

function replyToBatch(readings: readonly LineReading[], save: Save): Reply {
  if (readings.length === 0) throw new Problem(400, 'the batch is empty: expected one Response per line');
  const outcomes = save(readings.flatMap(reading => ('response' in reading ? [reading.response] : [])));
  const received = new Set<string>();
  const rejected: Rejection[] = [];
  let next = 0;
  for (const reading of readings) {
    const { line } = reading;
    if ('problem' in reading) rejected.push({ line, ...rejection(reading) });
    else if (outcomes[next++] !== 'conflict') received.add(reading.response.id);
    else rejected.push({ line, id: reading.response.id, reason: conflict });
  }
  if (received.size === 0) return reject(422, rejected);
  return json(outcomes.includes('stored') ? 201 : 200, { received: [...received], rejected });
}

const rejection = ({ problem, id }: Extract<Reading, { problem: Problem }>): Rejection => ({
  id,
  reason: problem.message,
});

const reject = (
  status: number,
  rejected: readonly Rejection[],
  headers: Readonly<Record<string, string>> = {},
): Reply => json(status, { error: rejected[0]?.reason, received: [], rejected }, headers);

/** The lines that are not blank, with their number, still as bytes: one broken line must not spoil the others. */
function linesOf(bytes: Buffer): readonly (readonly [number, Buffer])[] {
  const lines: [number, Buffer][] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    const content = bytes.subarray(start, stop);
    if (content.some(byte => byte > 0x20)) lines.push([line, content]);
    start = stop + 1;
  }
  return lines;
}
