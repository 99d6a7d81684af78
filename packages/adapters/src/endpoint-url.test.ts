import { afterEach, expect, it, vi } from 'vitest';
import { ConfigError, createBeaconAdapter, createFetchAdapter } from './index.ts';

afterEach(() => vi.unstubAllGlobals());

const missing = '`endpoint` is missing';

it.each([
  { endpoint: undefined, message: missing },
  { endpoint: '', message: missing },
  { endpoint: '/v1/responses', message: '`endpoint` is not an http(s) URL: /v1/responses' },
  { endpoint: 'localhost:8787/x', message: '`endpoint` is not an http(s) URL: localhost:8787/x' },
  { endpoint: 'https://a:b@clinic.example', message: '`endpoint` must not hold a name or a password' },
  { endpoint: 'mailto:a@b.example', message: '`endpoint` is not an http(s) URL: mailto:a@b.example' },
])('a wrong endpoint is one readable error at construction: $endpoint', ({ endpoint, message }) => {
  for (const create of [createFetchAdapter, createBeaconAdapter])
    expect(() => create({ endpoint: endpoint as string })).toThrow(new ConfigError(message));
});

it('an http endpoint on an https page is refused, as the browser would block it', () => {
  vi.stubGlobal('location', new URL('https://clinic.example/'));
  expect(() => createFetchAdapter({ endpoint: 'http://clinic.example/x' })).toThrow(
    new ConfigError('`endpoint` must be https on an https page: http://clinic.example/x'),
  );
  expect(() => createFetchAdapter({ endpoint: '/x' })).not.toThrow();
});

it('a ConfigError cannot be retried', () => {
  expect(new ConfigError('x')).toMatchObject({ name: 'ConfigError', retryable: false });
});
