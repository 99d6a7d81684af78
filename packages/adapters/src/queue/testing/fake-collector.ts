import type { Response } from '@wellmet/core';

/** What the collector, or something between it and the page, does with a request. */
export type Behaviour =
  | 'stores'
  | 'stores and loses the reply'
  | 'stores and hangs'
  | 'resets'
  | 'hangs'
  | { readonly status: number; readonly retryAfter?: string }
  | { readonly reply: string };

export interface FakeCollector {
  /** Stands in for the browser's fetch. */
  readonly fetch: typeof globalThis.fetch;
  /** Responses by id, as the database has them: one row per id. */
  readonly stored: ReadonlyMap<string, Response>;
  /** Every request that arrived. */
  readonly requests: readonly { readonly id: string; readonly at: number }[];
  behaviour: Behaviour | ((id: string) => Behaviour);
}

/** A collector that follows the HTTP contract of the real one, without a network. */
export const fakeCollector = (now: () => number = () => performance.now()): FakeCollector => {
  const stored = new Map<string, Response>();
  const requests: { id: string; at: number }[] = [];
  const collector: FakeCollector = {
    stored,
    requests,
    behaviour: 'stores',
    fetch: async (_url, init) => {
      const response = JSON.parse(String(init?.body)) as Response;
      const { id } = response;
      requests.push({ id, at: now() });
      const { behaviour } = collector;
      const does = typeof behaviour === 'function' ? behaviour(id) : behaviour;
      if (typeof does === 'object' && 'reply' in does) return new globalThis.Response(does.reply);
      if (typeof does === 'object') {
        const headers = does.retryAfter ? { 'retry-after': does.retryAfter } : undefined;
        return globalThis.Response.json({}, { status: does.status, ...(headers && { headers }) });
      }
      if (does === 'hangs') return new Promise<never>(() => {});
      if (does === 'resets') throw new TypeError('Failed to fetch');
      const isNew = !stored.has(id);
      if (isNew) stored.set(id, response);
      if (does === 'stores and hangs') return new Promise<never>(() => {});
      if (does === 'stores and loses the reply') throw new TypeError('Failed to fetch');
      return globalThis.Response.json({ received: [id], rejected: [] }, { status: isNew ? 201 : 200 });
    },
  };
  return collector;
};
