import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { compress } from './compress.ts';
import { corsHeaders, safeHeaders } from './headers.ts';
import { decodePath } from './path.ts';
import { Problem } from './problem.ts';
import { json, type Reply } from './reply.ts';
import type { Handler, Route } from './route.ts';

type Log = (line: string) => void;

/**
 * Answers every request by the table of routes, and by `otherwise` what no route knows. What goes wrong on our side is
 * a line in the log and a 500 without details; nothing about a visitor is logged.
 */
export function createListener(routes: readonly Route[], otherwise: Handler, log: Log): RequestListener {
  return async (request, response) => {
    const [path = '/', search] = (request.url ?? '/').split('?', 2);
    const here = routes.filter(route => route.path.test(path));
    const open = here.some(route => route.open) ? corsHeaders(request.headers.origin) : {};
    const route = choose(here, otherwise, request.method ?? 'GET');
    let reply: Reply;
    try {
      const name = decodePath(route.path.exec(path)?.[1] ?? '');
      reply = await route.handle({ request, path, name, query: new URLSearchParams(search) });
    } catch (error) {
      reply = failure(error, log);
    }
    const whole = { ...reply, headers: { ...open, ...reply.headers } };
    write(request, response, compress(whole, request.headers['accept-encoding']));
  };
}

/** The row for this method among the rows for this path. */
function choose(here: readonly Route[], otherwise: Handler, method: string): Pick<Route, 'path' | 'handle'> {
  const asked = method === 'HEAD' ? 'GET' : method;
  const rows: readonly Route[] = here.length > 0 ? here : [{ method: 'GET', path: /^/, handle: otherwise }];
  const methods = rows.map(row => (row.method === 'GET' ? 'GET, HEAD' : row.method)).join(', ');
  const found = rows.find(row => row.method === asked);
  if (found) return found;
  if (method === 'OPTIONS') return { path: /^/, handle: () => preflight(methods) };
  return {
    path: /^/,
    handle: () => {
      throw new Problem(405, `expected ${methods}, got ${method}`, { headers: { allow: methods } });
    },
  };
}

const preflight = (methods: string): Reply => ({
  status: 204,
  headers: {
    allow: methods,
    'access-control-allow-methods': methods,
    'access-control-allow-headers': 'content-type, idempotency-key',
    'access-control-max-age': '86400',
  },
});

function failure(error: unknown, log: Log): Reply {
  if (error instanceof Problem) {
    if (error.cause) log(`${error.message} (${error.cause})`);
    return json(error.status, { error: error.message }, error.headers);
  }
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return json(500, { error: 'something went wrong on the server' });
}

function write(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...safeHeaders, ...headers, ...length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
