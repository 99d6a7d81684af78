import type { Adapter, Response } from '@wellmet/core';
import { type HttpError, NotAcknowledgedError, QueueFullError } from '../errors.ts';
import { retryDelay } from '../retry/retry-delay.ts';
import { addRow } from './add-row.ts';
import { exclusively, leaseTime, takeLease } from './one-sender.ts';
import type { Queue, QueueOptions } from './options.ts';
import { isRow, type Row } from './row.ts';
import { type Change, type Device, memoryStore } from './store.ts';

const threeDays = 259_200_000;

/**
 * Milliseconds between looks while there is little hope: the browser says that it is offline, which is not always right; the
 * storage did not answer; or what lies there is only waited out.
 */
const lookAgain = 30_000;

/** What may have ended the reason of a failure. */
const wakers = ['online', 'pageshow', 'visibilitychange'];

/** The wall clock at page load, then a clock that no change of the wall clock moves. */
const steadyClock = (): number => performance.timeOrigin + performance.now();

/**
 * The queue over `device`, where rows outlive the page; what it does not take, or all without one, waits in memory. `oneSender` runs
 * its work while no other tab runs its own.
 */
export const createQueue = (
  adapter: Adapter,
  {
    name,
    expiry = threeDays,
    cipher,
    others,
    onSent,
    onDead,
    now = steadyClock,
    random = Math.random,
  }: QueueOptions,
  device: Device | undefined,
  oneSender: (work: () => Promise<void>) => Promise<void> = exclusively,
): Queue => {
  const memory = memoryStore();
  const owner = Math.random();
  /** Ids that are done with, should the storage fail to forget them. */
  const done = new Set<string>();
  // Has the `signal` that listeners take as an option, and so is that option.
  const closing = new AbortController();
  let stop = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  let failures = 0;
  let isWanted = false;
  let running: Promise<void> | undefined;

  const wake = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, wait);
  };

  const both = <Result>(change: Change<Result>) =>
    Promise.all([device?.change(change).catch(() => wake(lookAgain)), memory(change)]);

  const update = (row: Row) =>
    both((all, rows) => {
      if (all.some(({ id }) => id === row.id)) rows.put(row);
    });

  // A listener that throws is the host's error, not ours.
  const tell = <Told>(listener: ((told: Told) => void) | undefined, told: Told) =>
    queueMicrotask(() => listener?.(told));

  const bury = (row: Row, reason: string, response?: Response) => {
    done.add(row.id);
    tell(onDead, { id: row.id, reason, response });
    return update({ ...row, dead: reason });
  };

  const isOld = ({ at }: Row) => now() - at > expiry;

  /** Where a row goes; nowhere when it is dead, or not for this queue to send or to open. */
  const targetOf = ({ id, dead, queue, isSealed }: Row): Adapter | undefined => {
    if (dead || done.has(id) || (isSealed && !cipher)) return undefined;
    return queue === name ? adapter : others?.(queue);
  };

  /** All rows of this version. Forgets the old ones that nobody here sends. */
  const look = async (): Promise<readonly Row[]> => {
    const found = await both((all, rows) =>
      all.filter(isRow).flatMap(row => {
        if (isOld(row) && !targetOf(row)) {
          rows.delete(row.id);
          return [];
        }
        if (row.tried <= now()) return [row];
        // The clock went back since the last visit: the wait begins again, lest it end early or never.
        const counted = { ...row, tried: now() };
        rows.put(counted);
        return [counted];
      }),
    );
    return found.flatMap(rows => rows ?? []);
  };

  /** Sends one by one; stops at the first failure that a later try may mend. */
  const pass = async (): Promise<void> => {
    const { signal } = stop;
    await device?.rescue().catch(() => {});
    for (;;) {
      const rows = await look();
      if (signal.aborted) return;
      const waiting = rows.filter(targetOf);
      // What failed goes last, so that one Response that the endpoint cannot digest holds up no other.
      const [row] = waiting.sort((a, b) => a.tries - b.tries || a.at - b.at);
      if (!row) return rows.length ? wake(lookAgain) : undefined;
      const wait = Math.max(...waiting.map(({ tried, wait }) => tried + wait)) - now();
      if (wait > 0) return wake(wait);
      if (device && !navigator.locks && !(await takeLease(device.change, owner, now()).catch(() => true)))
        return wake(leaseTime);

      let response: Response | undefined;
      try {
        response = (row.isSealed ? await cipher!.open(row.body) : row.body) as Response;
        if (response.id !== row.id) throw response;
      } catch {
        await bury(row, 'unreadable');
        continue;
      }
      try {
        const receipt = await targetOf(row)!.send(response, { signal });
        if (!receipt.acknowledged) throw new NotAcknowledgedError(`${row.queue} did not confirm ${row.id}`);
        failures = 0;
        done.add(row.id);
        await both((_, rows) => rows.delete(row.id));
        tell(onSent, receipt);
      } catch (error) {
        if (signal.aborted) return;
        const { retryable, retryAfter: wait = 0 } = Object(error) as Partial<HttpError>;
        if (!retryable || isOld(row)) await bury(row, retryable ? 'expired' : `${error}`, response);
        else {
          await update({ ...row, tries: row.tries + 1, tried: now(), wait });
          const pause = navigator.onLine === false ? lookAgain : retryDelay(++failures, random());
          return wake(Math.max(wait, pause));
        }
      }
    }
  };

  const flush = (): Promise<void> => {
    isWanted = true;
    running ??= (async () => {
      while (isWanted) {
        isWanted = false;
        await oneSender(pass);
      }
      running = undefined;
    })();
    return running;
  };

  /** What only lives in this page gets a last try that outlives it. */
  const leave = () =>
    memory(all => {
      for (const row of all)
        if (isRow(row) && !row.dead) adapter.send(row.body as Response, { leaving: true }).catch(() => {});
    });

  for (const type of wakers) globalThis.addEventListener?.(type, flush, closing);
  globalThis.addEventListener?.('pagehide', leave, closing);
  flush();

  return {
    async send(response, { leaving, signal } = {}) {
      signal?.throwIfAborted();
      const { id } = response;
      const size = JSON.stringify(response).length;
      const row: Row = {
        id,
        schema: 1,
        queue: name,
        at: now(),
        size,
        body: response,
        isSealed: false,
        tries: 0,
        tried: 0,
        wait: 0,
      };
      if (leaving) adapter.send(response, { leaving }).catch(() => {});
      if (!cipher) device?.keepAtOnce(row).catch(() => {});
      let persistent = true;
      try {
        const sealed = device && cipher && { body: await cipher.seal(response), isSealed: true };
        await device!.change(addRow({ ...row, ...sealed }), true);
      } catch (error) {
        if (error instanceof QueueFullError) throw error;
        persistent = false;
        await memory(addRow(row));
      } finally {
        device?.dropCopy(id).catch(() => {});
      }
      done.delete(id);
      flush();
      return { id, acknowledged: false, persistent };
    },
    flush,
    entries: look,
    async clear() {
      stop.abort();
      stop = new AbortController();
      await memory((all, rows) => {
        for (const { id } of all) rows.delete(id);
      });
      await device?.forget().catch(() => {});
    },
    close() {
      stop.abort();
      closing.abort();
      clearTimeout(timer);
    },
  };
};
