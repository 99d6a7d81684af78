import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** The strictest policy that the widget promises to work under. */
export const policy =
  "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What a page of this server may put on its script tags. */
export const nonce = 'clinic';

const watch = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly cookie: string | undefined;
}

export interface Clinic {
  readonly origin: string;
  /** Everything that a browser has asked for, in order. */
  readonly requests: Request[];
  /** How long a Response waits before it goes on to the collector, in milliseconds. */
  delay: number;
  /** Answers Responses with this status in place of the collector, when it is set. */
  failure: number | undefined;
  /** Of each page; the strictest that the widget promises to work under unless set. */
  policy: string;
  /** The clinic's own files by path, such as `/test.html`. */
  readonly files: Map<string, string>;
  stop(): Promise<void>;
}

/**
 * A clinic's own web server, in front of the collector as a reverse proxy: it sets the clinic's content security policy, and adds
 * the watcher to each page. The collector's report keeps its own policy.
 */
export async function startClinic(collector?: string): Promise<Clinic> {
  const requests: Request[] = [];
  const files = new Map<string, string>();

  const forward = ({ method, path, body }: Request, incoming: IncomingMessage) => {
    const type = incoming.headers['content-type'];
    return fetch(new URL(path, collector), {
      method,
      redirect: 'manual',
      ...(method === 'POST' ? { body } : {}),
      headers: type === undefined ? {} : { 'content-type': type },
    });
  };

  const server = createServer(async (incoming, answer) => {
    // Browsers ask for this of their own accord.
    if (incoming.url === '/favicon.ico') return answer.writeHead(204).end();
    const request = await record(incoming);
    requests.push(request);
    const path = request.path.replace(/\?.*/, '');
    if (path === '/watch.js') return answer.setHeader('content-type', 'text/javascript').end(watch);
    if (request.method === 'POST') await wait(clinic.delay);
    // Who has hung up by now is not served: only a request that outlives its page gets through.
    if (answer.destroyed) return;
    if (request.method === 'POST' && clinic.failure) return answer.writeHead(clinic.failure).end();
    const own = files.get(path);
    const upstream = own === undefined ? await forward(request, incoming) : file(path, own);
    for (const name of ['content-type', 'content-security-policy', 'location']) {
      const value = upstream.headers.get(name);
      if (value !== null) answer.setHeader(name, value);
    }
    answer.statusCode = upstream.status;
    const isClinicPage =
      upstream.headers.get('content-type')?.startsWith('text/html') && !path.startsWith('/report');
    if (!isClinicPage) return answer.end(Buffer.from(await upstream.arrayBuffer()));
    answer.setHeader('content-security-policy', clinic.policy).end(watched(await upstream.text()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const clinic: Clinic = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    delay: 0,
    failure: undefined,
    policy,
    files,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return clinic;
}

async function record(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  return { method, path: url, body: await text(incoming), cookie: headers.cookie };
}

function file(path: string, content: string): Response {
  const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html';
  return new Response(content, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** The watcher goes first, so that it sees everything. */
function watched(html: string): string {
  const place = html.includes('<head>') ? '<head>' : '<!doctype html>';
  return html.replace(place, `${place}<script src="/watch.js" nonce="${nonce}"></script>`);
}
