// What runs inside the measured page, as text: the functions must stand alone.

/** Finds an element by a way of selectors, each into the shadow root of what the one before found. */
export const findAll = (way: readonly string[]): Element[] => {
  let scope: ParentNode | null = document;
  for (const selector of way.slice(0, -1)) {
    const next: Element | null = scope?.querySelector(selector) ?? null;
    scope = next?.shadowRoot ?? next;
  }
  return [...(scope?.querySelectorAll(way.at(-1) ?? '*') ?? [])].filter(
    element => element.getClientRects().length > 0,
  );
};

/** Notes in `globalThis.shownAt` when the frame is out that first shows it: milliseconds from the start of the navigation. */
export const watchFor = (way: readonly string[], find: typeof findAll): void => {
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    Object.assign(globalThis, { shownAt: performance.now() });
  };
  const look = () => {
    // What is there before a frame is drawn is drawn in it, and a message posted now arrives after that.
    if (document.body && find(way).length > 0) port1.postMessage('shown');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Notes in `globalThis.paints` how long after each click the next frame was out. */
export const watchClicks = (): void => {
  const paints: number[] = [];
  Object.assign(globalThis, { paints });
  const { port1, port2 } = new MessageChannel();
  let clicked = 0;
  port2.onmessage = () => paints.push(performance.now() - clicked);
  addEventListener(
    'click',
    ({ timeStamp }) => {
      clicked = timeStamp;
      requestAnimationFrame(() => port1.postMessage('drawn'));
    },
    true,
  );
};

/** Where to click to give the n-th answer, in the middle of the window where it can be. */
export const placeOf = (
  way: readonly string[],
  index: number,
  find: typeof findAll,
): { x: number; y: number } | undefined => {
  const all = find(way);
  // Steps of 7 are never twice in one place, nor always in one question.
  const element = all[(index * 7) % all.length];
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
