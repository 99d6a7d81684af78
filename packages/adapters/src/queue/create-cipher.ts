import type { Response } from '@wellmet/core';
import { deviceStore } from './device-store.ts';
import type { Cipher } from './options.ts';
import type { StoredKey } from './row.ts';

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const algorithm = 'AES-GCM';

/** The key of this device, made at first use. Whichever of two tabs stores one first makes it for both. */
const deviceKey = async (): Promise<CryptoKey> => {
  const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return deviceStore((all, rows) => {
    const stored = all.find((entry): entry is StoredKey => entry.id === 'key');
    if (!stored) rows.put({ id: 'key', key: made });
    return stored?.key ?? made;
  }, true);
};

/**
 * Encrypts Responses where the queue stores them (AES-256-GCM), with a key that the browser keeps and never gives out. It
 * keeps answers from whoever copies the files of the browser's profile or looks at its storage, not from a script of the same
 * site: that can use the key as we do. Where the key is lost, what was stored is lost with it and reported as `unreadable`.
 * Needs https; without it nothing is written on the device.
 *
 * @example
 * const queue = withQueue(adapter, { name: endpoint, cipher: createCipher() });
 * await queue.send(response); // => { id: response.id, acknowledged: false, persistent: true }
 */
export const createCipher = (): Cipher => ({
  async seal(response: Response): Promise<Sealed> {
    const key = await deviceKey();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(response));
    return { iv, data: await crypto.subtle.encrypt({ name: algorithm, iv }, key, text) };
  },
  async open(sealed: unknown): Promise<Response | undefined> {
    const { iv, data } = sealed as Sealed;
    const key = await deviceKey();
    try {
      return JSON.parse(
        new TextDecoder().decode(await crypto.subtle.decrypt({ name: algorithm, iv }, key, data)),
      );
    } catch {
      // Another key sealed it.
      return undefined;
    }
  },
});
