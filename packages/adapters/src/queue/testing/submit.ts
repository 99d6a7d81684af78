import type { Response } from '@wellmet/core';
import { expect } from 'vitest';
import { deviceStore } from '../device-store.ts';
import type { Queue, QueueReceipt } from '../options.ts';
import type { Entry } from '../row.ts';
import type { Clock } from './clock.ts';

export const second = 1000;
export const minute: number = 60 * second;
export const hour: number = 60 * minute;
export const day: number = 24 * hour;

/** Submits answers all at once; each is saved before any time has passed, or within `patience` milliseconds. */
export const submit = async (
  clock: Clock,
  queue: Queue,
  answers: readonly Response[],
  patience = 0,
): Promise<readonly QueueReceipt[]> => {
  const receipts = Promise.all(answers.map(answer => queue.send(answer)));
  await clock.pass(patience);
  expect((await receipts).map(({ id }) => id)).toEqual(answers.map(({ id }) => id));
  return receipts;
};

/** What lies in the database, whoever put it there. */
export const stored = (): Promise<readonly Entry[]> => deviceStore(all => all);

/** Puts something into the database behind the queue's back. */
export const write = (entry: object): Promise<void> =>
  deviceStore((_, rows) => void rows.put(entry as Entry), true);
