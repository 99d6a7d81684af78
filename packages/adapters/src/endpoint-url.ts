import { ConfigError } from './errors.ts';

/**
 * The endpoint as a whole URL, resolved against the page as a link would be.
 *
 * @param option what the caller calls it
 * @throws ConfigError when it is missing, is not an http(s) URL, has a password in it (browsers refuse that), or is plain http on
 *   an https page (they block that).
 */
export const endpointUrl = (endpoint: string, option = 'endpoint'): URL => {
  let url = {} as URL;
  try {
    url = new URL(endpoint, globalThis.document?.baseURI ?? (globalThis.location as unknown as string));
  } catch {}
  const { protocol, username, password } = url;
  const fault = !endpoint
    ? 'is missing'
    : !/^https?:/.test(protocol)
      ? `is not an http(s) URL: ${endpoint}`
      : protocol === 'http:' && globalThis.location?.protocol === 'https:'
        ? `must be https on an https page: ${endpoint}`
        : username + password && 'must not hold a name or a password';
  if (fault) throw new ConfigError(`\`${option}\` ${fault}`);
  return url;
};
