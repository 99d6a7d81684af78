import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Post {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Endpoint {
  readonly url: string;
  /** What arrived, in order. */
  readonly posts: readonly Post[];
}

/** A real endpoint on a free port until the test ends. */
export async function startEndpoint(answer: (reply: ServerResponse, post: Post) => void): Promise<Endpoint> {
  const posts: Post[] = [];
  const server = createServer(async (request, reply) => {
    const post = {
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: await text(request),
    };
    posts.push(post);
    answer(reply, post);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/responses`, posts };
}

/** Answers as a collector that has just stored the Response. */
export function acknowledge(reply: ServerResponse, { body }: Post): void {
  reply.writeHead(201, { 'content-type': 'application/json' });
  reply.end(JSON.stringify({ received: [JSON.parse(body).id], rejected: [] }));
}
