import type { IncomingMessage } from 'node:http';
import type { Reply } from './reply.ts';

/** One request, and what was read from its address. */
export interface Exchange {
  readonly request: IncomingMessage;
  /** The path as it was asked for, still encoded. */
  readonly path: string;
  /** What stands in the path where the route has its group, decoded; empty when it has none. */
  readonly name: string;
  readonly query: URLSearchParams;
}

export type Handler = (exchange: Exchange) => Reply | Promise<Reply>;

/** One row of the table of everything that the collector answers. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Matches the whole path, still encoded; its first group is the name. */
  readonly path: RegExp;
  /** Pages of other sites may use it. */
  readonly open?: boolean;
  readonly handle: Handler;
}
