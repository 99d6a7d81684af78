import type { FakeEndpoint } from './fake-endpoint.ts';

const simpleTypes = /^(text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/;
const simpleHeaders = ['accept', 'accept-language', 'content-language', 'content-type'];

/** Whether the Fetch standard makes a browser ask first. https://fetch.spec.whatwg.org/#cors-protocol */
const asksFirst = ({ method, headers }: Request): boolean =>
  !['GET', 'HEAD', 'POST'].includes(method) ||
  [...headers.keys()].some(name => !simpleHeaders.includes(name)) ||
  !simpleTypes.test(headers.get('content-type') ?? 'text/plain');

export interface BrowserFetch {
  readonly fetch: typeof globalThis.fetch;
  /** How often leave was asked. */
  readonly preflights: () => number;
}

/** A page's fetch to another origin: asks first where the standard wants it, and hides answers that CORS does not allow. */
export const browserFetch = (fake: FakeEndpoint): BrowserFetch => {
  let preflights = 0;
  return {
    preflights: () => preflights,
    fetch: async (input, init) => {
      const request = new Request(input as string, init);
      if (asksFirst(request)) {
        preflights++;
        if (!fake.allowsCors) throw new TypeError('Failed to fetch: preflight');
      }
      const reply = await fake.answer(request);
      if (reply.status >= 300 && reply.status < 400) {
        if (init?.redirect !== 'follow') throw new TypeError('Failed to fetch: redirect');
        // 302 after a POST is fetched by GET, from wherever it leads.
        return fake.answer(new Request(reply.headers.get('location')!));
      }
      return reply;
    },
  };
};
