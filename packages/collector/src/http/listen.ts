import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CollectorError } from '../errors.ts';

/** Starts a server at an address. Resolves to its port; what is in the way becomes a sentence. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken: stop the program that uses it, or choose another port.`,
    EACCES: `Port ${port} may not be used by this user: choose one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: choose another host.`,
    ENOTFOUND: `The host ${host} is not known: choose another.`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence === undefined ? error : new CollectorError(sentence, { cause: error });
}
