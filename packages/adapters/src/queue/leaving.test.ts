import type { Adapter } from '@wellmet/core';
import { expect, it, vi } from 'vitest';
import { withQueue } from '../index.ts';
import { endpoint, startDevice } from './testing/open-tab.ts';
import { responseOf } from './testing/responses.ts';

const a = responseOf(1);
const sending = () => vi.fn<Adapter['send']>(async ({ id }) => ({ id, acknowledged: false }));

// Phones may fire no `pagehide`, or end a frozen page without a word.
it.each([
  ['pagehide', 'visible'],
  ['freeze', 'hidden'],
  ['visibilitychange', 'hidden'],
])(
  'a page that hears %s while it is %s gives what only lives in it a last try, and nothing else',
  async (type, visibilityState) => {
    const { window } = startDevice();
    const send = sending();
    const queue = withQueue({ send }, { name: endpoint, storage: 'memory' });
    await queue.send(a);
    await queue.flush();
    const stored = sending();
    const kept = withQueue({ send: stored }, { name: endpoint });
    await kept.send(responseOf(2));
    send.mockClear();
    vi.stubGlobal('document', { visibilityState });
    window.dispatchEvent(new Event(type));
    expect(send).toHaveBeenCalledExactlyOnceWith(a, { leaving: true });
    for (const [, options] of stored.mock.calls) expect(options).not.toHaveProperty('leaving');
    queue.close();
    kept.close();
  },
);

it('a page that is seen again only sends as ever', async () => {
  const { window } = startDevice();
  const send = sending();
  const queue = withQueue({ send }, { name: endpoint, storage: 'memory' });
  await queue.send(a);
  await queue.flush();
  send.mockClear();
  vi.stubGlobal('document', { visibilityState: 'visible' });
  window.dispatchEvent(new Event('visibilitychange'));
  await queue.flush();
  expect(send).toHaveBeenCalled();
  for (const [, options] of send.mock.calls) expect(options).not.toHaveProperty('leaving');
  queue.close();
});
