import type { Adapter } from '@wellmet/core';
import { ConfigError } from '../errors.ts';
import { createQueue } from './create-queue.ts';
import { device } from './device.ts';
import type { Queue, QueueOptions } from './options.ts';

const week = 604_800_000;

/**
 * Keeps each Response on the device until the endpoint proves that it has it: stores first, then sends, then forgets. What
 * is left is sent after a failure, at the next visit, after a crash. Over all tabs one at a time sends. Where the storage
 * does not work, Responses wait in memory, and the receipt says `persistent: false`.
 *
 * @throws ConfigError at construction when an option cannot work. `send` rejects with QueueFullError when there is no room.
 * @example
 * const queue = withQueue(createFetchAdapter({ endpoint }), { name: endpoint });
 * await queue.send(response); // => { id: response.id, acknowledged: false, persistent: true }
 */
export const withQueue = (adapter: Adapter, options: QueueOptions): Queue => {
  const { name, storage, expiry = 1 } = options;
  if (!name) throw new ConfigError('`name` is missing');
  if (!(expiry <= week)) throw new ConfigError('`expiry` is over a week');
  // A frame without an origin has no storage, and Chromium reports an error that nobody can catch when it is asked.
  const hasNone = storage === 'memory' || globalThis.origin === 'null';
  return createQueue(adapter, options, hasNone ? undefined : device);
};
