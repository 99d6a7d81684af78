import { onTestFinished, vi } from 'vitest';

/** Lets everything happen that waits for no timer: promises, and the tasks of fake-indexeddb. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn++) await new Promise(resolve => setImmediate(resolve));
};

export interface Clock {
  /** Lets time pass, timer by timer; what each of them starts runs to its end before the next. */
  pass(milliseconds: number): Promise<void>;
}

/** A clock that only moves when told to, until the test ends. */
export const startClock = (): Clock => {
  vi.useFakeTimers({
    now: Date.parse('2026-11-21T10:00:00Z'),
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'],
  });
  onTestFinished(() => void vi.useRealTimers());
  return {
    async pass(milliseconds) {
      await settle();
      let isOver = false;
      setTimeout(() => {
        isOver = true;
      }, milliseconds);
      while (!isOver) {
        vi.advanceTimersToNextTimer();
        await settle();
      }
    },
  };
};
