import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { triggers } from './triggers.ts';

let ending: AbortController;
const fire = vi.fn();
const wait = (name: string, argument = '') => triggers[name]!(fire, argument, ending.signal);
const scrolled = ({ by, height, window: view }: { by?: number; height?: number; window?: number }) => {
  const define = (target: object, name: string, value: number | undefined) => {
    if (value !== undefined)
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  define(globalThis, 'scrollY', by);
  define(globalThis, 'innerHeight', view);
  define(document.documentElement, 'scrollHeight', height);
  document.dispatchEvent(new Event('scroll'));
};

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  fire.mockReset();
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('load fires at once, none never', () => {
  wait('none');
  vi.runAllTimers();
  expect(fire).not.toHaveBeenCalled();
  wait('load');
  expect(fire).toHaveBeenCalledOnce();
});

test('delay fires after its seconds, unless it is stopped before', () => {
  wait('delay', '10');
  vi.advanceTimersByTime(9999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
  wait('delay', '10');
  ending.abort();
  expect(vi.getTimerCount()).toBe(0);
});

test('idle fires after its seconds without mouse, key or scrolling', () => {
  wait('idle', '10');
  for (const type of ['mousemove', 'keydown', 'scroll']) {
    vi.advanceTimersByTime(9000);
    document.dispatchEvent(new Event(type));
  }
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(fire).toHaveBeenCalledOnce();
});

describe('scroll', () => {
  test('fires when that share of what can be scrolled is scrolled', () => {
    scrolled({ by: 0, height: 3000, window: 1000 });
    wait('scroll', '50');
    scrolled({ by: 999 });
    expect(fire).not.toHaveBeenCalled();
    scrolled({ by: 1000 });
    expect(fire).toHaveBeenCalledOnce();
  });

  test('a page that cannot be scrolled never fires', () => {
    scrolled({ by: 0, height: 1000, window: 1000 });
    wait('scroll', '50');
    scrolled({});
    expect(fire).not.toHaveBeenCalled();
  });

  test('fires when the element has come into view, however late it arrived; one that is not drawn is not seen', () => {
    scrolled({ by: 0, height: 3000, window: 1000 });
    wait('scroll', '#prices');
    scrolled({ by: 500 });
    const prices = document.body.appendChild(document.createElement('div'));
    prices.id = 'prices';
    const boxes = vi.spyOn(prices, 'getClientRects');
    boxes.mockReturnValue([] as never);
    scrolled({ by: 600 });
    boxes.mockReturnValue([{ top: 1200 }] as never);
    scrolled({ by: 700 });
    expect(fire).not.toHaveBeenCalled();
    boxes.mockReturnValue([{ top: 900 }] as never);
    scrolled({ by: 1000 });
    expect(fire).toHaveBeenCalledOnce();
  });
});

describe('exit', () => {
  const leave = (clientY: number, relatedTarget: EventTarget | null = null) =>
    document.dispatchEvent(new MouseEvent('mouseout', { clientY, relatedTarget }));

  test('fires when the mouse leaves the window at its top', () => {
    wait('exit');
    leave(300);
    leave(0, document.body);
    expect(fire).not.toHaveBeenCalled();
    leave(-1);
    expect(fire).toHaveBeenCalledOnce();
  });

  test('on touch it fires at a quick swipe back up, not at a slow one', () => {
    const swipe = (to: number, at: number) => {
      vi.stubGlobal('scrollY', to);
      const event = new Event('touchmove');
      Object.defineProperty(event, 'timeStamp', { value: at });
      document.dispatchEvent(event);
    };
    wait('exit');
    swipe(1000, 100);
    swipe(990, 116);
    swipe(1030, 132);
    expect(fire).not.toHaveBeenCalled();
    swipe(980, 148);
    vi.unstubAllGlobals();
    expect(fire).toHaveBeenCalledOnce();
  });
});

test('click fires for the visitor at whatever matches, however late it arrived, and at what lies in it', () => {
  wait('click', '.feedback');
  document.body.innerHTML = '<a class="feedback"><b>Tell us</b></a><a>Home</a>';
  document.querySelector<HTMLElement>('a + a')!.click();
  expect(fire).not.toHaveBeenCalled();
  document.querySelector<HTMLElement>('b')!.click();
  expect(fire.mock.calls).toEqual([[true]]);
});

test.each(['click', 'scroll'])('%s on what is no selector throws at once', name => {
  expect(() => wait(name, '#')).toThrow();
});

test('event fires at an event of that name, wherever the page dispatches it', () => {
  wait('event', 'visit-ended');
  document.body.dispatchEvent(new Event('other'));
  expect(fire).not.toHaveBeenCalled();
  document.body.dispatchEvent(new Event('visit-ended'));
  window.dispatchEvent(new Event('visit-ended'));
  expect(fire.mock.calls).toEqual([[], []]);
});
