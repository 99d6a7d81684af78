// dist/wellmet-seal.js: what wellmet-later.js asks for on pages with `seal-key`.
import { ConfigError, type PublicKey, withSeal } from '@wellmet/adapters';
import type { SealModule } from './seal-module.ts';

const load = async (url: string): Promise<string> => {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`option sealKey: ${url} answered ${answer.status}`);
  return answer.text();
};

/** A JWK, or the newest of the file that `wellmet keys` writes for the page. */
const keyIn = (json: string): PublicKey => {
  const { keys, ...key } = JSON.parse(json);
  return keys?.[0] ?? key;
};

export const sealTo: SealModule['sealTo'] = async (adapter, sealKey) => {
  const json = /^\s*\{/.test(sealKey) ? sealKey : await load(sealKey);
  try {
    return withSeal(adapter, { key: keyIn(json) });
  } catch (cause) {
    throw new ConfigError(`option sealKey: ${(cause as Error).message}`);
  }
};
