import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** What the collector, or something on the way to it, does with a request. */
export type Behaviour =
  | 'stores'
  | 'resets'
  | 'stores, then drops the connection'
  | 'stores, then drops it amid the headers'
  | 'stores, then drops it after the headers'
  | 'stores, then is silent'
  | 'is silent'
  | 'captive portal'
  | 'redirects'
  | 'empty 204'
  | 'another service'
  | { readonly status: number; readonly retryAfter?: number };

export interface FaultyCollector {
  behaviour: Behaviour | (() => Behaviour);
  /** Bodies by id: one row for each id, as in the database. */
  readonly stored: ReadonlyMap<string, string>;
  /** When each request arrived, in milliseconds. */
  readonly requests: readonly number[];
  /** Which tab sent the last request. */
  readonly lastSender: string | undefined;
  /** Most requests that were under way at once. */
  readonly mostAtOnce: number;
  /** Counts anew from here. */
  restart(): void;
  answer(request: IncomingMessage, reply: ServerResponse): Promise<void>;
}

/** Leaves are not sends: nobody waits for their answer, and a queue has no say over them. */
const isBeacon = (request: IncomingMessage) =>
  request.headers['content-type']?.startsWith('text/plain') ?? false;

/** A collector that keeps to the HTTP contract, as far as it is allowed to. */
export function createFaultyCollector(): FaultyCollector {
  const stored = new Map<string, string>();
  const requests: number[] = [];
  let underWay = 0;

  const confirm = (reply: ServerResponse, id: string, isNew: boolean) => {
    reply.writeHead(isNew ? 201 : 200, { 'content-type': 'application/json' });
    reply.end(JSON.stringify({ received: [id], rejected: [] }));
  };

  const act = (behaviour: Behaviour, body: string, reply: ServerResponse): void => {
    const socket = reply.socket!;
    if (typeof behaviour === 'object') {
      const { status, retryAfter } = behaviour;
      if (retryAfter !== undefined) reply.setHeader('retry-after', retryAfter);
      reply.writeHead(status).end();
      return;
    }
    if (behaviour === 'resets') return void socket.resetAndDestroy();
    if (behaviour === 'captive portal') {
      reply.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>');
      return;
    }
    if (behaviour === 'is silent') return;
    if (behaviour === 'redirects') return void reply.writeHead(302, { location: '/portal' }).end();
    if (behaviour === 'empty 204') return void reply.writeHead(204).end();
    if (behaviour === 'another service') {
      reply.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
      return;
    }
    const { id } = JSON.parse(body);
    const isNew = !stored.has(id);
    if (isNew) stored.set(id, body);
    if (behaviour === 'stores') return void confirm(reply, id, isNew);
    if (behaviour === 'stores, then drops the connection') return void socket.resetAndDestroy();
    if (behaviour === 'stores, then drops it amid the headers') {
      socket.write('HTTP/1.1 201 Created\r\ncontent-ty', () => socket.resetAndDestroy());
    } else if (behaviour === 'stores, then drops it after the headers') {
      socket.write('HTTP/1.1 201 Created\r\ncontent-length: 99\r\n\r\n{"rec', () => socket.resetAndDestroy());
    }
  };

  const collector = {
    behaviour: 'stores' as Behaviour | (() => Behaviour),
    stored,
    requests,
    mostAtOnce: 0,
    lastSender: undefined as string | undefined,
    restart() {
      stored.clear();
      requests.length = 0;
      collector.mostAtOnce = 0;
      collector.behaviour = 'stores';
    },
    async answer(request: IncomingMessage, reply: ServerResponse) {
      const isSend = !isBeacon(request);
      if (isSend) {
        requests.push(performance.now());
        collector.lastSender = new URL(request.url!, 'http://stage').searchParams.get('by') ?? undefined;
        collector.mostAtOnce = Math.max(collector.mostAtOnce, ++underWay);
        reply.once('close', () => underWay--);
      }
      const body = await text(request).catch(() => undefined);
      if (body === undefined) return;
      const { behaviour } = collector;
      act(typeof behaviour === 'function' ? behaviour() : behaviour, body, reply);
    },
  };
  return collector;
}
