import type { Response } from '@wellmet/core';
import type { Outcome, Store } from '../store/store.ts';
import { readBody } from './body.ts';
import { mediaType } from './media-type.ts';
import { Problem } from './problem.ts';
import { type Desk, type Reading, readResponse, responseBytes } from './read-response.ts';
import { json, type Reply } from './reply.ts';
import type { Handler } from './route.ts';

/** Most bytes of one batch: it is held in memory until it is stored. */
export const batchBytes: number = 8 * 1024 * 1024;

const refusals: Partial<Readonly<Record<Outcome, string>>> = {
  conflict: 'another Response with this id is stored already',
  used: 'this link was used already: it takes one answer for each moment of the visit',
};
const unavailable = 'the answers could not be stored now: send them again later';

interface Rejection {
  /** `null` when none could be read. */
  readonly id: string | null;
  /** In a batch: which line, counted from 1. */
  readonly line?: number;
  readonly reason: string;
}

/** `POST /v1/responses`: one Response, or a batch of one per line. Answers after the commit, never before. */
export function postResponses(desk: Desk, store: Store): Handler {
  const save = (readings: readonly Taken[]): readonly Outcome[] => {
    const once = new Set(readings.filter(reading => reading.once).map(({ response }) => response.id));
    const responses = readings.map(({ response }) => response);
    try {
      return store.save(responses, desk.now().toISOString(), once);
    } catch (cause) {
      throw new Problem(503, unavailable, { headers: { 'retry-after': '10' }, cause });
    }
  };
  return async ({ request }) => {
    const type = mediaType(request.headers['content-type']);
    if (type !== 'application/x-ndjson')
      return replyToOne(await readResponse(desk, await readBody(request, responseBytes)), save);
    const lines = linesOf(await readBody(request, batchBytes));
    const readings: LineReading[] = [];
    // One after the other: opening many seals at once would hold up everyone else.
    for (const [line, bytes] of lines) readings.push({ line, ...(await readResponse(desk, bytes)) });
    return replyToBatch(readings, save);
  };
}

type Taken = Extract<Reading, { response: Response }>;
type Save = (readings: readonly Taken[]) => readonly Outcome[];

function replyToOne(reading: Reading, save: Save): Reply {
  if ('problem' in reading)
    return reject(reading.problem.status, [rejection(reading)], reading.problem.headers);
  const { id } = reading.response;
  const [outcome = 'stored'] = save([reading]);
  const reason = refusals[outcome];
  if (reason) return reject(409, [{ id, reason }]);
  return json(outcome === 'stored' ? 201 : 200, { received: [id], rejected: [] });
}

type LineReading = Reading & { readonly line: number };

function replyToBatch(readings: readonly LineReading[], save: Save): Reply {
  if (readings.length === 0) throw new Problem(400, 'the batch is empty: expected one Response per line');
  const outcomes = save(readings.flatMap(reading => ('response' in reading ? [reading] : [])));
  const received = new Set<string>();
  const rejected: Rejection[] = [];
  let next = 0;
  for (const reading of readings) {
    const { line } = reading;
    if ('problem' in reading) {
      rejected.push({ line, ...rejection(reading) });
      continue;
    }
    const { id } = reading.response;
    const reason = refusals[outcomes[next++] ?? 'stored'];
    if (reason) rejected.push({ line, id, reason });
    else received.add(id);
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
