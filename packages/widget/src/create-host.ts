import { emitOn, report } from './events.ts';
import type { Host, Notes } from './host.ts';
import { shippedLocale } from './locales/shipped.ts';
import type { Options } from './options.ts';
import type { Ports } from './survey-module.ts';

/** What the page at hand remembers. */
const page: Notes = {};

export function createHost(element: HTMLElement, options: Options, ports: Ports): Host {
  const ending = new AbortController();
  const { signal } = ending;
  const emit = emitOn(element);
  const host: Host = {
    element,
    options,
    signal,
    emit,
    report(error) {
      if (!signal.aborted) report(emit, error);
    },
    fail(error) {
      host.report(error);
      host.stop();
    },
    stop: () => ending.abort(),
    wanted: () => host.options.locale ?? element.closest<HTMLElement>('[lang]')?.lang ?? '',
    async messages(locale) {
      const shipped = shippedLocale(locale);
      return shipped ? ports.loadMessages(shipped) : undefined;
    },
    async notes() {
      const { storage = 'none', consent } = host.options;
      try {
        if (storage !== 'none' && emit('consent', { storage }) && (await (consent?.() ?? true)))
          return window[`${storage}Storage`];
      } catch {
        // A frame without an origin has none.
      }
      return page;
    },
  };
  return host;
}

declare global {
  interface Document {
    /** While a browser fetches the page ahead of the visitor. */
    readonly prerendering?: boolean;
  }
}
