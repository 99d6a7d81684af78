import type { Phase } from '@wellmet/core';
import type { Options } from './options.ts';

/** Adds what the page's own address says. What could not be a key or a phase there is as good as none. */
export function withAddress(options: Options, search: string): Options {
  if (!search) return options;
  const visit = /[?&]visit=([\w-]{4,64})(&|$)/.exec(search)?.[1];
  const phase = /[?&]phase=(expectation|experience)(&|$)/.exec(search)?.[1] as Phase | undefined;
  return { ...(visit && { visit, channel: 'link' }), ...(phase && { phase }), ...options };
}
