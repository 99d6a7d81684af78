import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { createFetchAdapter } from '../../index.ts';
import type { DeadLetter, Queue, QueueOptions } from '../options.ts';
import { withQueue } from '../with-queue.ts';
import type { FakeCollector } from './fake-collector.ts';

export const endpoint = 'https://clinic.example/v1/responses';

/** A device with empty storage and a window that nothing has happened in, until the test ends. */
export const startDevice = (): { readonly window: EventTarget } => {
  const window = new EventTarget();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', {});
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  onTestFinished(() => void vi.unstubAllGlobals());
  return { window };
};

export interface Tab {
  readonly queue: Queue;
  readonly dead: readonly DeadLetter[];
  readonly sent: readonly string[];
}

/** A page of the clinic with a queue before its collector. */
export const openTab = (collector: FakeCollector, options: Partial<QueueOptions> = {}): Tab => {
  const dead: DeadLetter[] = [];
  const sent: string[] = [];
  const adapter = createFetchAdapter({ endpoint, fetch: collector.fetch });
  const queue = withQueue(adapter, {
    name: endpoint,
    random: () => 0.5,
    onDead: letter => dead.push(letter),
    onSent: ({ id }) => sent.push(id),
    ...options,
  });
  onTestFinished(() => queue.close());
  return { queue, dead, sent };
};
