import { onTestFinished, vi } from 'vitest';

/** Lets everything happen that waits for no timer: promises, and the tasks of fake-indexeddb. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn++) await new Promise(resolve => setImmediate(resolve));
};

export interface Clock {
  /** Lets time pass: timers fire in their order, and whatever they start runs to its end after each `step`. */
  pass(milliseconds: number, step?: number): Promise<void>;
}

/** A clock that only moves when told to, until the test ends. */
export const startClock = (): Clock => {
  vi.useFakeTimers({
    now: Date.parse('2026-11-21T10:00:00Z'),
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'],
  });
  onTestFinished(() => void vi.useRealTimers());
  return {
    async pass(milliseconds, step = 250) {
      await settle();
      for (let left = milliseconds; left > 0; left -= step) {
        vi.advanceTimersByTime(Math.min(step, left));
        await settle();
      }
    },
  };
};
