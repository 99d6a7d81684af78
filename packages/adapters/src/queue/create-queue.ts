import type { Adapter, Response } from '@wellmet/core';
import { type HttpError, QueueFullError } from '../errors.ts';
import { retryDelay } from '../retry/retry-delay.ts';
import { addRow } from './add-row.ts';
import { exclusively, leaseTime, takeLease } from './one-sender.ts';
import type { Queue, QueueOptions } from './options.ts';
import { isRow, type Row } from './row.ts';
import { type Change, type Device, memoryStore, wipe } from './store.ts';

const threeDays = 259_200_000;

/**
 * Milliseconds between looks while there is little hope: the browser says that it is offline, which is not always right; the
 * storage did not answer; or what lies there is only waited out.
 */
const lookAgain = 30_000;

/** What may have ended the reason of a failure, and what may be the last that a page hears. */
const events = ['online', 'pageshow', 'visibilitychange', 'pagehide', 'freeze'];

/**
 * The latter, with the state of the page behind its name: `pagehide`, `freeze` and `visibilitychange` to `hidden`, as phones may fire
 * no `pagehide`, or end a frozen page without a word.
 */
const last = /gehid|freeze/;

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
  // Has the `signal` that listeners take as an option, and so is that option; `freeze` does not bubble.
  const closing = Object.assign(new AbortController(), { capture: true });
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

  // By the earlier of two clocks: a tab from before the clock went back would find what came after it old. Also when it does
  // not say how old it is.
  const isOld = ({ at, expiry }: Row) => !(Math.min(now(), Date.now()) - at <= expiry);

  /** Where a row goes; nowhere when it is dead, or not for this queue to send or to open. */
  const targetOf = ({ id, dead, queue, isSealed }: Row): Adapter | undefined => {
    if (dead || done.has(id) || (isSealed && !cipher)) return undefined;
    try {
      return queue === name ? adapter : others?.(queue);
    } catch {
      // The host made none: those wait on.
      return undefined;
    }
  };

  const drop = (id: string) => device?.drop(id).catch(() => {});

  /** All rows of this version. Forgets the old ones that nobody here sends. */
  const look = async (): Promise<readonly Row[]> => {
    const found = await both((all, rows) =>
      all.filter(isRow).flatMap(row => {
        if (isOld(row) && !targetOf(row)) {
          rows.delete(row.id);
          return [];
        }
        // The clock went back since the last visit: the wait begins again, lest it end early or never.
        if (!(row.tried <= now())) rows.put(Object.assign(row, { tried: now() }));
        return [row];
      }),
    );
    return found.flatMap(rows => rows ?? []);
  };

  /** Sends one by one; stops at the first failure that a later try may mend. */
  const pass = async (): Promise<void> => {
    const { signal } = stop;
    // What pages left behind that had no time to store it.
    await device?.rescue().catch(() => wake(lookAgain));
    for (;;) {
      const rows = await look();
      if (signal.aborted) return;
      const waiting = rows.filter(targetOf);
      // What failed goes last, so that one Response that the endpoint cannot digest holds up no other.
      const [row] = waiting.sort((a, b) => a.tried + a.wait - b.tried - b.wait || a.at - b.at);
      if (!row) return rows.length ? wake(lookAgain) : undefined;
      // An endpoint that asks to be left alone holds up everything that is for it.
      const wait =
        Math.max(...waiting.map(one => (one.queue === row.queue ? one.tried + one.wait : 0))) - now();
      if (wait > 0) return wake(wait);
      if (device && !navigator.locks && !(await takeLease(device.change, owner, now()).catch(() => true)))
        return wake(leaseTime);

      let response: Response | undefined;
      try {
        response = row.isSealed ? await cipher!.open(row.body) : (row.body as Response | undefined);
        if (response?.id !== row.id) {
          await bury(row, 'unreadable');
          continue;
        }
        const receipt = await targetOf(row)!.send(response, { signal });
        if (!receipt.acknowledged) throw receipt;
        failures = 0;
        done.add(row.id);
        drop(row.id);
        await both((_, rows) => rows.delete(row.id));
        tell(onSent, receipt);
      } catch (error) {
        if (signal.aborted) return;
        // What does not say is sent again: an adapter of the host, or a storage that did not give the key just now.
        const { retryable = true, retryAfter: wait = 0 } = Object(error) as Partial<HttpError>;
        if (!retryable || isOld(row)) await bury(row, retryable ? 'expired' : `${error}`, response);
        else {
          await update({ ...row, tried: now(), wait });
          return wake(navigator.onLine === false ? lookAgain : retryDelay(++failures, random()));
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

  /** A try that outlives the page. Nobody sees what becomes of it. */
  const tryLast = async (response: Response) => {
    try {
      await adapter.send(response, { leaving: true });
    } catch {}
  };

  /** What only lives in this page gets a last try when the page may be about to go. */
  const hear = ({ type }: Event) =>
    last.test(type + globalThis.document?.visibilityState)
      ? memory(all => all.filter(isRow).map(({ dead, body }) => dead || tryLast(body as Response)))
      : flush();

  for (const type of events) globalThis.addEventListener?.(type, hear, closing);
  flush();

  return {
    async send(response, { leaving, signal } = {}) {
      signal?.throwIfAborted();
      const { id } = response;
      const { size } = new Blob([JSON.stringify(response)]);
      const row: Row = {
        id,
        schema: 1,
        queue: name,
        at: now(),
        expiry,
        size,
        body: response,
        isSealed: false,
        tried: 0,
        wait: 0,
      };
      if (!cipher) device?.keep(row).catch(() => {});
      if (leaving) tryLast(response);
      let persistent = true;
      try {
        const sealed = device && cipher && { body: await cipher.seal(response), isSealed: true };
        await device!.change(addRow({ ...row, ...sealed }), true);
      } catch (error) {
        if (error instanceof QueueFullError) throw error;
        persistent = false;
        await memory(addRow(row));
      } finally {
        // One that the storage did not take stays, should the page go before it is sent.
        if (persistent) drop(id);
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
      await memory(wipe);
      await device?.forget().catch(() => {});
    },
    close() {
      stop.abort();
      closing.abort();
      clearTimeout(timer);
    },
  };
};
