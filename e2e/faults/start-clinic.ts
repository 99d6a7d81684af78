import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FaultyCollector } from './collector.ts';
import { pageAt, readScripts } from './pages.ts';
import type { Steering } from './steering.ts';

/** What a page told: `submitted`, `saved`, `sent`, `dead`, `refused`, `ready`, `restored`, `error`. */
export interface Told {
  readonly event: string;
  readonly id?: string;
  readonly tab: string;
  readonly persistent?: boolean;
  readonly reason?: string;
}

export interface Clinic {
  /** Origin of the page; `elsewhere` is another origin with the same collector. */
  readonly origin: string;
  readonly elsewhere: string;
  /** Where a tab asks what to do. */
  stageOf(tab: number): string;
  end(): void;
}

/** Serves the clinic's page, its collector and what steers its tabs, at two origins. */
export async function startClinic(
  collector: FaultyCollector,
  steering: Steering,
  tell: (told: Told) => void,
): Promise<Clinic> {
  // Read once, so that a build meanwhile does no harm.
  const scripts = readScripts();

  const control = async (
    request: IncomingMessage,
    reply: ServerResponse,
    { pathname, searchParams }: URL,
  ) => {
    if (pathname === '/next') return steering.ask(searchParams.get('tab')!, reply);
    const body = await text(request);
    reply.end();
    if (pathname === '/told') tell(JSON.parse(body));
    else steering.settle(Number(searchParams.get('task')), JSON.parse(body));
  };

  const serve = async (request: IncomingMessage, reply: ServerResponse) => {
    const url = new URL(request.url!, 'http://stage');
    reply.setHeader('access-control-allow-origin', '*');
    reply.setHeader('access-control-allow-headers', '*');
    // What must not be stored is not kept for the way back either.
    reply.setHeader('cache-control', url.searchParams.has('away') ? 'no-cache' : 'no-store');
    if (request.method === 'OPTIONS') return void reply.end();
    if (url.pathname === '/v1/responses') return collector.answer(request, reply);
    if (['/next', '/told', '/done'].includes(url.pathname)) return control(request, reply, url);
    const script = scripts.get(url.pathname);
    if (script) return void reply.setHeader('content-type', 'text/javascript').end(script);
    reply.setHeader('content-type', 'text/html');
    if (url.searchParams.has('csp'))
      reply.setHeader(
        'content-security-policy',
        url.searchParams.get('csp')!.replaceAll('STAGE', url.searchParams.get('stage')!),
      );
    reply.end(pageAt(url));
  };

  // Never closes a connection at the very moment that a browser uses it again: that would be a fault that nobody asked for.
  const servers = [
    createServer({ keepAliveTimeout: 3_600_000 }, serve),
    createServer({ keepAliveTimeout: 3_600_000 }, serve),
  ];
  const [ownPort, otherPort] = (await Promise.all(
    servers.map(
      server =>
        new Promise<number>(resolve =>
          server.listen(0, '0.0.0.0', () => resolve((server.address() as AddressInfo).port)),
        ),
    ),
  )) as [number, number];

  return {
    origin: `http://127.0.0.1:${ownPort}`,
    elsewhere: `http://127.0.0.1:${otherPort}`,
    // A host for each tab: browsers hold six connections to one host, over all tabs.
    stageOf: tab => `http://127.1.${tab >> 8}.${tab & 255 || 1}:${otherPort}`,
    end() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
