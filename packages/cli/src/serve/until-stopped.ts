import { once } from 'node:events';

/** Resolves when someone wants this process to end: Ctrl+C, or a service manager. */
export async function untilStopped(): Promise<void> {
  const listening = new AbortController();
  const { signal } = listening;
  await Promise.race([once(process, 'SIGINT', { signal }), once(process, 'SIGTERM', { signal })]);
  // A second Ctrl+C ends at once, should closing take long.
  listening.abort();
}
