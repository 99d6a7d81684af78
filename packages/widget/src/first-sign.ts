import { on } from './triggers/on.ts';

let isHere = false;

/** Resolves at the first sign that somebody is there, and after 5 seconds also without one; never once the signal has aborted. The page remembers. */
export const firstSign = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (isHere) return resolve();
    const listening = new AbortController();
    const end = () => {
      isHere = true;
      listening.abort();
      resolve();
    };
    const timer = setTimeout(end, 5000);
    // Not before the frame at hand is drawn.
    const soon = setTimeout(() => {
      for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'])
        on(document, type, end, listening.signal);
    });
    on(signal, 'abort', () => {
      listening.abort();
      clearTimeout(timer);
      clearTimeout(soon);
    });
  });
