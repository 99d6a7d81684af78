import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isHere, onPages } from './on-pages.ts';

const go = (address: string) => history.replaceState(null, '', address);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  go('/');
});

describe('a pattern', () => {
  test.each<[string, string, boolean]>([
    ['/visit/*', '/visit/7', true],
    ['/visit/*', '/visit', false],
    ['/visit', '/visit?utm=1#top', true],
    ['*/thanks', '/en/thanks', true],
    ['/a.html', '/axhtml', false],
    ['/c++/(old)', '/c++/(old)', true],
    ['/visit /thanks', '/thanks', true],
    ['/app#/visit/*', '/app#/visit/7', true],
    ['/app#/visit/*', '/app#/home', false],
  ])('%s on %s: %s', (pages, address, matches) => {
    go(address);
    expect(isHere(pages)).toBe(matches);
  });
});

test('whoever comes to a page begins, whoever leaves it stops, and whoever comes back begins anew', () => {
  const begun: AbortController[] = [];
  const ending = new AbortController();
  onPages('/visit', here => begun.push(here), ending.signal);
  const aborted = () => begun.map(here => here.signal.aborted);
  expect(begun).toEqual([]);
  go('/visit');
  vi.advanceTimersByTime(500);
  expect(aborted()).toEqual([false]);
  go('/home');
  vi.advanceTimersByTime(500);
  expect(aborted()).toEqual([true]);
  go('/visit');
  vi.advanceTimersByTime(500);
  expect(aborted()).toEqual([true, false]);
  ending.abort();
  expect(aborted()).toEqual([true, true]);
  expect(vi.getTimerCount()).toBe(0);
});

test('without pages nothing is looked at again', () => {
  const begin = vi.fn();
  onPages(undefined, begin, new AbortController().signal);
  expect(begin).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
