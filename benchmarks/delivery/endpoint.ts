import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

/** What stands between the page and the endpoint, or what the endpoint is suffering from. */
export type Fault = 'none' | 'reset' | 'reply lost' | 'captive portal' | { readonly status: number };

/** An endpoint of one page, which counts the distinct answers that it has kept. */
export interface Endpoint {
  readonly origin: string;
  fault: Fault;
  /** Words of the answers that are kept, each once. */
  readonly kept: ReadonlySet<string>;
  /** Arrivals of answers that were kept already. */
  readonly copies: number;
  /** Requests that carried an answer. */
  readonly requests: number;
  /** Answers that came again while a 429 asked for patience. */
  readonly early: number;
  close(): void;
}

/** The words of the answers in a body, whichever product packed it. */
export function wordsIn(body: Buffer): readonly string[] {
  const plain = body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body;
  const text = plain.toString();
  const packed = /^data=([^&]+)/.exec(text)?.[1];
  const words = packed ? Buffer.from(decodeURIComponent(packed), 'base64').toString() : text;
  // Within one request the same words may stand in several fields.
  return [...new Set(words.match(/answer-\w+-\d+/g))];
}

/** Serves the page at `/` and takes everything that is posted. */
export async function startEndpoint(script: string): Promise<Endpoint> {
  const kept = new Set<string>();
  const counts = { copies: 0, requests: 0, early: 0 };
  let fault: Fault = 'none';
  const refused = new Set<string>();
  let patienceUntil = 0;

  const keep = (words: readonly string[]) => {
    for (const one of words) {
      if (kept.has(one)) counts.copies++;
      kept.add(one);
    }
  };

  const take = (words: readonly string[], body: Buffer, reply: ServerResponse): void => {
    if (words.length > 0) counts.requests++;
    if (typeof fault === 'object') {
      if (fault.status === 429) {
        patienceUntil ||= performance.now() + 10_000;
        if (performance.now() < patienceUntil) counts.early += words.filter(one => refused.has(one)).length;
        for (const one of words) refused.add(one);
        reply.setHeader('retry-after', 10);
      }
      return void reply.writeHead(fault.status).end();
    }
    if (fault === 'reset') return void reply.socket?.resetAndDestroy();
    if (fault === 'captive portal')
      return void reply.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>');
    keep(words);
    if (fault === 'reply lost') return void reply.socket?.resetAndDestroy();
    reply.writeHead(200, { 'content-type': 'application/json' }).end(receiptOf(body));
  };

  const answer = async (request: IncomingMessage, reply: ServerResponse) => {
    reply.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    reply.setHeader('access-control-allow-credentials', 'true');
    reply.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
    reply.setHeader('access-control-expose-headers', 'retry-after');
    if (request.method === 'OPTIONS') return void reply.writeHead(204).end();
    if (request.method === 'POST') {
      const body = await buffer(request).catch(() => Buffer.alloc(0));
      return take(wordsIn(body), body, reply);
    }
    if (request.url === '/script.js')
      return void reply.setHeader('content-type', 'text/javascript').end(script);
    if (request.url === '/' || request.url === '/frame') {
      reply.setHeader('content-type', 'text/html');
      return void reply.end(pages[request.url]);
    }
    reply.writeHead(404).end();
  };

  const server = createServer((request, reply) => void answer(request, reply));
  await listening(server);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    get fault() {
      return fault;
    },
    set fault(next: Fault) {
      fault = next;
    },
    get copies() {
      return counts.copies;
    },
    get requests() {
      return counts.requests;
    },
    get early() {
      return counts.early;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What each of the products takes as "arrived". */
function receiptOf(body: Buffer): string {
  const received =
    body
      .toString()
      .match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)
      ?.slice(0, 1) ?? [];
  return JSON.stringify({ received, rejected: [], status: 1, success: true });
}

const pages = {
  '/': '<!doctype html><meta charset="utf-8"><title>Clinic</title><script src="/script.js"></script>',
  '/frame': '<!doctype html><title>Clinic</title><iframe sandbox="allow-scripts" src="/"></iframe>',
} as const;

const listening = (server: Server) =>
  new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
