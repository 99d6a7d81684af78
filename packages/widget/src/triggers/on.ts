/** Listens without holding up the page, before it can stop the event, until the signal aborts. */
export const on = (
  target: EventTarget,
  type: string,
  listener: (event: never) => unknown,
  signal?: AbortSignal,
): void =>
  target.addEventListener(type, listener as EventListener, {
    signal: signal!,
    passive: true,
    capture: true,
  });
