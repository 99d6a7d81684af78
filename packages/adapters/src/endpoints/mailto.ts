import type { Adapter, Response } from '@wellmet/core';
import { ConfigError, NetworkError } from '../errors.ts';
import type { EndpointTraits } from './endpoint.ts';
import { flatFields } from './flat-fields.ts';

export interface MailtoOptions {
  /** Address of the clinic. */
  readonly to: string;
}

/** Longest address that Windows hands to a mail program. */
const maxLength = 2000;

/**
 * No server at all: opens the patient's own mail program with the answers in a letter, which the patient then sends.
 *
 * @example
 * mailto.encode(response, { to: 'care@clinic.example' }).url.split('?')[0]; // => 'mailto:care%40clinic.example'
 */
export const mailto: {
  readonly name: 'mailto';
  readonly traits: EndpointTraits;
  encode(response: Response, options: MailtoOptions): { readonly url: string };
  create(options: MailtoOptions): Adapter;
} = {
  name: 'mailto',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: false,
    ackRule: 'none: only the patient knows whether the letter was sent',
    maxBytes: maxLength,
    maxRate: null,
    dedupe: null,
  },
  encode(response, { to }) {
    const lines = Object.entries(flatFields(response)).map(([name, value]) => `${name}: ${value}`);
    const subject = encodeURIComponent(`Feedback ${response.id}`);
    return {
      url: `mailto:${encodeURIComponent(to)}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`,
    };
  },
  create(options) {
    if (!/^[^@\s]+@[^@\s]+$/.test(options.to ?? '')) throw new ConfigError('`to` must be an e-mail address');
    return {
      async send(response) {
        const { url } = mailto.encode(response, options);
        if (url.length > maxLength)
          throw new NetworkError('the letter is too long for a mail program: offer a file');
        location.href = url;
        return { id: response.id, acknowledged: false };
      },
    };
  },
};
