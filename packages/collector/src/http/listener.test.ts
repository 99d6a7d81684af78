import { expect, it } from 'vitest';
import { serve } from '../testing/serve.ts';
import { createListener } from './listener.ts';
import { Problem } from './problem.ts';
import { json } from './reply.ts';
import type { Route } from './route.ts';

const routes: readonly Route[] = [
  { method: 'GET', path: /^\/open\/([^/]+)$/, open: true, handle: ({ name }) => json(200, { name }) },
  { method: 'POST', path: /^\/open\/([^/]+)$/, open: true, handle: () => json(201, {}) },
  { method: 'GET', path: /^\/closed$/, handle: () => json(200, {}) },
  {
    method: 'GET',
    path: /^\/broken$/,
    handle: () => {
      throw new Error('inside');
    },
  },
];

const start = (log: (line: string) => void = () => {}) =>
  serve(createListener(routes, () => Promise.reject(new Problem(404, 'nothing here')), log));

it('passes on the decoded name in the path', async () => {
  expect(await (await fetch(`${await start()}/open/a%2Fb%20c?x=1`)).json()).toEqual({ name: 'a/b c' });
});

it('an open route answers any site, a preflight too, and never with credentials', async () => {
  const origin = await start();
  const headers = { origin: 'https://clinic.example' };
  for (const method of ['GET', 'POST', 'OPTIONS']) {
    const answer = await fetch(`${origin}/open/x`, { method, headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toBe('origin');
  }
  const preflight = await fetch(`${origin}/open/x`, { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type, idempotency-key');
});

it('a closed route can be read by pages of this server only', async () => {
  const answer = await fetch(`${await start()}/closed`, { headers: { origin: 'https://clinic.example' } });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

it('every answer forbids keeping, sniffing, framing and telling where it was', async () => {
  const origin = await start();
  for (const path of ['/closed', '/open/x', '/broken', '/none']) {
    const { headers } = await fetch(origin + path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

it('an unknown method is answered with the known ones', async () => {
  const answer = await fetch(`${await start()}/closed`, { method: 'DELETE' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
  expect(await answer.json()).toEqual({ error: 'expected GET, HEAD, got DELETE' });
});

it('a fault of ours is logged and tells the visitor nothing', async () => {
  const lines: string[] = [];
  const answer = await fetch(`${await start(line => lines.push(line))}/broken?name=Maria`);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ error: 'something went wrong on the server' });
  expect(lines.join()).toContain('Error: inside');
  expect(lines.join()).not.toContain('Maria');
});
