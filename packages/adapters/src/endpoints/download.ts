import type { Adapter, Response } from '@wellmet/core';
import type { EndpointTraits } from './endpoint.ts';

/**
 * No server at all: hands the patient a file with the answers, which `wellmet score` reads.
 *
 * @example
 * download.encode(response).body; // => `${JSON.stringify(response)}\n`
 */
export const download: {
  readonly name: 'download';
  readonly traits: EndpointTraits;
  /** Pure: name and content of the file, one line of NDJSON. */
  encode(response: Response): { readonly name: string; readonly body: string };
  create(): Adapter;
} = {
  name: 'download',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: false,
    ackRule: 'none: the file is in the hands of the patient',
    maxBytes: null,
    maxRate: null,
    dedupe: 'by id, when files are read together',
  },
  encode: response => ({
    name: `${response.survey}-${response.id}.ndjson`,
    body: `${JSON.stringify(response)}\n`,
  }),
  create: () => ({
    async send(response) {
      const { name, body } = download.encode(response);
      const url = URL.createObjectURL(new Blob([body], { type: 'application/x-ndjson' }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      // The browser reads the file after this task.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      return { id: response.id, acknowledged: false };
    },
  }),
};
