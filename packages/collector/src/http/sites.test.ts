import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rawRequest } from '../testing/raw-request.ts';
import { serve } from '../testing/serve.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createListener } from './listener.ts';
import { serveSites } from './sites.ts';

/** Two sites, the second of them under a prefix, beside a file that belongs to neither. */
async function start() {
  const folder = temporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('secret.txt', 'secret');
  write('widget/wellmet.js', '/* widget */');
  write('widget/locales/ar.js', '/* ar */');
  write('widget/.env', 'secret');
  write('clinic/index.html', '<h1>Clinic</h1>');
  write('clinic/wellmet.js', '/* not this one */');
  write('clinic/a b/index.html', 'space');
  write('clinic/data.bin', 'bytes');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'widget', 'link.txt'));
  const csp = "default-src 'self'";
  const sites = [
    { prefix: '/', folder: join(folder, 'widget') },
    { prefix: '/clinic/', folder: join(folder, 'clinic'), headers: { 'content-security-policy': csp } },
  ];
  return serve(createListener([], serveSites(sites), () => {}));
}

describe('static sites', () => {
  it.each([
    { path: '/wellmet.js', type: 'text/javascript; charset=utf-8', text: '/* widget */' },
    { path: '/locales/ar.js', type: 'text/javascript; charset=utf-8', text: '/* ar */' },
    { path: '/clinic/', type: 'text/html; charset=utf-8', text: '<h1>Clinic</h1>' },
    { path: '/clinic/index.html?visit=k3f', type: 'text/html; charset=utf-8', text: '<h1>Clinic</h1>' },
    { path: '/clinic', type: 'text/html; charset=utf-8', text: '<h1>Clinic</h1>' },
    { path: '/clinic/a%20b', type: 'text/html; charset=utf-8', text: 'space' },
    { path: '/clinic/data.bin', type: 'application/octet-stream', text: 'bytes' },
  ])('$path is served as $type', async ({ path, type, text }) => {
    const answer = await fetch((await start()) + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(await answer.text()).toBe(text);
  });

  it('may be loaded by other sites, are never sniffed, and carry the headers of their site', async () => {
    const origin = await start();
    const { headers } = await fetch(`${origin}/wellmet.js`);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const clinic = await fetch(`${origin}/clinic/`);
    expect(clinic.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('cost nothing the second time', async () => {
    const origin = await start();
    const first = await fetch(`${origin}/wellmet.js`);
    const again = await fetch(`${origin}/wellmet.js`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it.each([
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/locales/../../secret.txt',
    '/clinic/../wellmet.js',
    '/clinic//wellmet.js',
    '//clinic/',
    '/.env',
    '/link.txt',
    '/link.txt%00.js',
    '/locales/',
    '/C:/secret.txt',
  ])('%s is not there', async path => {
    const answer = await rawRequest(
      await start(),
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('secret"');
  });

  it('an address with broken encoding is refused', async () => {
    expect((await fetch(`${await start()}/%ff`)).status).toBe(400);
  });

  it('answer HEAD without a body and refuse to be written to', async () => {
    const origin = await start();
    const head = await fetch(`${origin}/wellmet.js`, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('12');
    expect(await head.text()).toBe('');
    const post = await fetch(`${origin}/wellmet.js`, { method: 'POST', body: 'x' });
    expect(post.status).toBe(405);
    expect(post.headers.get('allow')).toBe('GET, HEAD');
  });
});
