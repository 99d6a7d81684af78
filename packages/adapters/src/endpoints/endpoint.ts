import type { Adapter, Response } from '@wellmet/core';
import { ConfigError, HttpError } from '../errors.ts';
import { createHttpAdapter, type HttpMapping, type HttpOptions, type HttpRequest } from '../http-adapter.ts';

/** What one must know of an endpoint before choosing it. The documentation's table is checked against these. */
export interface EndpointTraits {
  /** False when it holds a secret: then it cannot be made in a browser. */
  readonly secretAllowedInBrowser: boolean;
  /** True when a browser asks for leave first (CORS), which costs a round trip and cannot finish while a page is left. */
  readonly needsPreflight: boolean;
  /** What counts as proof that the endpoint has a Response. */
  readonly ackRule: string;
  /** Longest body in bytes; `null` when none is published. */
  readonly maxBytes: number | null;
  /** What it allows before it answers 429; `null` when nothing is published. */
  readonly maxRate: string | null;
  /** How a Response that arrives twice is stored once; `null` when it is stored twice. */
  readonly dedupe: string | null;
}

/** One kind of endpoint: what it is like, how a Response looks to it, and the Adapter that sends. */
export interface Endpoint<Options extends object> {
  readonly name: string;
  readonly traits: EndpointTraits;
  /** Pure: the request that carries a Response. */
  encode(response: Response, options: Options): HttpRequest;
  /** @throws ConfigError that names the option at fault. */
  create(options: Options & HttpOptions): Adapter;
}

interface Definition<Options extends object> extends Omit<Endpoint<Options>, 'create'> {
  /** Options that must be given. */
  readonly required: readonly (keyof Options & string)[];
  /** The option that no visitor may see. */
  readonly secret?: keyof Options & string;
  readonly confirms: HttpMapping['confirms'];
  /** Refuses options that cannot work. */
  readonly check?: (options: Options) => void;
  /** Milliseconds to leave it alone after a 429 that does not say. */
  readonly patience?: number;
}

/** Makes an Endpoint of its mapping: the checks of options, the guard of secrets and the sending are the same for all. */
export const defineEndpoint = <Options extends object>(
  definition: Definition<Options>,
): Endpoint<Options> => {
  const { name, traits, encode, confirms, required, secret, check, patience } = definition;
  return {
    name,
    traits,
    encode,
    create(options) {
      for (const option of required)
        if (!options[option])
          throw new ConfigError(`\`${option}\` is missing: ${name} cannot work without it`);
      if (!traits.secretAllowedInBrowser && globalThis.document)
        throw new ConfigError(
          `\`${secret}\` is a secret that every visitor could read: use ${name} on a server`,
        );
      check?.(options);
      const encodeWithin = (response: Response): HttpRequest => {
        const request = encode(response, options);
        // What the endpoint would refuse each time is not sent again and again.
        if (traits.maxBytes !== null && new Blob([request.body]).size > traits.maxBytes)
          throw new HttpError(`${name} takes at most ${traits.maxBytes} bytes`, 413);
        return request;
      };
      const adapter = createHttpAdapter({ encode: encodeWithin, confirms }, options);
      if (!patience) return adapter;
      return {
        send: (response, sendOptions) =>
          adapter.send(response, sendOptions).catch(error => {
            if (!(error instanceof HttpError) || error.status !== 429 || error.retryAfter) throw error;
            throw new HttpError(error.message, 429, patience);
          }),
      };
    },
  };
};
