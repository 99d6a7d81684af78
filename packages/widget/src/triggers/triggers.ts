import { on } from './on.ts';

/**
 * Waits for one kind of moment and then fires; `asked` when the visitor asked for the survey. What cannot be understood fires
 * at once: the check of the options, which comes with the survey, says what is wrong.
 */
type Wait = (fire: (asked?: boolean) => void, argument: string, signal: AbortSignal) => void;

/** Fires when none of these events has happened for so long. */
const quiet =
  (...types: readonly string[]): Wait =>
  (fire, seconds, signal) => {
    let timer: ReturnType<typeof setTimeout>;
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(fire, +seconds * 1000);
    };
    for (const type of types) on(document, type, again, signal);
    on(signal, 'abort', () => clearTimeout(timer));
    again();
  };

const exit: Wait = (fire, _, signal) => {
  let before = 0;
  let at = 0;
  on(
    document,
    'mouseout',
    ({ relatedTarget, clientY }: MouseEvent) => relatedTarget || clientY > 0 || fire(),
    signal,
  );
  // On touch it is a swipe back up to where the address is: more than 2 px in a millisecond.
  on(
    document,
    'touchmove',
    ({ timeStamp }: Event) => {
      if (before - scrollY > 2 * (timeStamp - at)) fire();
      before = scrollY;
      at = timeStamp;
    },
    signal,
  );
};

/** Looks again at each scrolling, so that an element may arrive late, or come again as another. */
const scroll: Wait = (fire, depth, signal) => {
  const look = () => {
    const missing = +depth
      ? +depth - (scrollY / (document.documentElement.scrollHeight - innerHeight)) * 100
      : (document.querySelector(depth)?.getClientRects()[0]?.top ?? Number.POSITIVE_INFINITY) - innerHeight;
    if (missing <= 0) fire();
  };
  on(document, 'scroll', look, signal);
  look();
};

const click: Wait = (fire, selector, signal) => {
  // Throws now, not at every click, when it is no selector.
  document.querySelector(selector);
  on(document, 'click', ({ target }) => (target as Element).closest(selector) && fire(true), signal);
};

export const triggers: Readonly<Record<string, Wait>> = {
  load: fire => fire(),
  delay: quiet(),
  // A tap ends in a `mousemove` too.
  idle: quiet('scroll', 'keydown', 'mousemove'),
  scroll,
  exit,
  click,
  event: (fire, name, signal) => on(window, name, () => fire(), signal),
  none() {},
};
