import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compress } from './compress.ts';
import { json } from './reply.ts';

const long = json(200, { text: 'Staff listen to me. '.repeat(200) }, { vary: 'origin' });

it.each([
  { accepted: 'gzip, deflate, br, zstd', encoding: 'br', decompress: brotliDecompressSync },
  { accepted: 'gzip, deflate', encoding: 'gzip', decompress: gunzipSync },
])('a browser that takes $accepted gets $encoding', ({ accepted, encoding, decompress }) => {
  const { headers, body } = compress(long, accepted);
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'origin, accept-encoding' });
  expect(body?.length).toBeLessThan(200);
  expect(decompress(body as Buffer).toString()).toBe(long.body);
});

it('a browser that takes neither gets the text, and no cache gives it to another', () => {
  const { headers, body } = compress(long, 'identity');
  expect(headers).not.toHaveProperty('content-encoding');
  expect(headers.vary).toBe('origin, accept-encoding');
  expect(body).toBe(long.body);
});

it('what is short, or compressed already, or empty stays as it is', () => {
  const short = json(200, { received: ['x'] });
  const image = { status: 200, headers: { 'content-type': 'image/png' }, body: Buffer.alloc(5000) };
  const empty = { status: 204, headers: {} };
  for (const reply of [short, image, empty]) expect(compress(reply, 'br')).toBe(reply);
});
