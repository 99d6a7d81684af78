import { afterEach, expect, it, vi } from 'vitest';
import { createBeaconAdapter } from './index.ts';
import { response } from './testing/response.ts';

afterEach(() => vi.unstubAllGlobals());

const send = () => createBeaconAdapter({ endpoint: 'http://clinic.example/v1/responses' }).send(response);

it('hands the Response over as text, and does not claim that it arrived', async () => {
  const sendBeacon = vi.fn((_url: string, _body: string) => true);
  vi.stubGlobal('navigator', { sendBeacon });
  expect(await send()).toEqual({ id: response.id, acknowledged: false });
  expect(sendBeacon).toHaveBeenCalledExactlyOnceWith(
    'http://clinic.example/v1/responses',
    JSON.stringify(response),
  );
});

it.each([
  { what: 'declines it', navigator: { sendBeacon: () => false } },
  { what: 'has no beacons', navigator: {} },
  { what: 'is no browser', navigator: undefined },
])('fails and can be retried when the browser $what', async ({ navigator }) => {
  vi.stubGlobal('navigator', navigator);
  await expect(send()).rejects.toMatchObject({ name: 'NetworkError', retryable: true });
});
