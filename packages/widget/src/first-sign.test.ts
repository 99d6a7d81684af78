import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

let ending: AbortController;
const resolved = vi.fn();
/** As on a page of its own. */
const begin = async () => {
  vi.resetModules();
  const { firstSign } = await import('./first-sign.ts');
  resolved.mockReset();
  ending = new AbortController();
  firstSign(ending.signal).then(resolved);
  return vi.advanceTimersByTimeAsync(1);
};

test.each(['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'])('%s is a sign', async type => {
  await begin();
  expect(resolved).not.toHaveBeenCalled();
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
  expect(resolved).toHaveBeenCalledOnce();
});

test('without a sign 5 seconds are enough', async () => {
  await begin();
  await vi.advanceTimersByTimeAsync(4990);
  expect(resolved).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10);
  expect(resolved).toHaveBeenCalledOnce();
});

test('a survey that is taken down waits for none', async () => {
  await begin();
  ending.abort();
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  await vi.runAllTimersAsync();
  expect(resolved).not.toHaveBeenCalled();
});

test('afterwards nothing listens any more', async () => {
  const adds = vi.spyOn(document, 'addEventListener');
  await begin();
  const signals = adds.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal!);
  expect(signals).toHaveLength(5);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
  adds.mockRestore();
});

test('what comes later on the page need not wait again', async () => {
  await begin();
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  const { firstSign } = await import('./first-sign.ts');
  const again = vi.fn();
  firstSign(new AbortController().signal).then(again);
  await vi.advanceTimersByTimeAsync(0);
  expect(again).toHaveBeenCalledOnce();
});
