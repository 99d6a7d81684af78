import { ConfigError } from './errors.ts';

/**
 * The endpoint as a whole URL, resolved against the page as a link would be.
 *
 * @param option what the caller calls it
 * @throws ConfigError when it is missing, is not an http(s) URL, has a password in it (browsers refuse that), or is plain http on
 *   an https page (they block that).
 */
export const endpointUrl = (endpoint: string, option = 'endpoint'): URL => {
  const refuse = (why: string): never => {
    throw new ConfigError(`\`${option}\` ${why}`);
  };
  if (!endpoint) refuse('is missing');
  let url: URL | undefined;
  try {
    url = new URL(endpoint, globalThis.document?.baseURI ?? globalThis.location?.href);
  } catch {}
  if (!url || !/^https?:/.test(url.href)) return refuse(`is not an http(s) URL: ${endpoint}`);
  if (url.protocol === 'http:' && globalThis.location?.protocol === 'https:')
    refuse(`must be https on an https page: ${endpoint}`);
  if (url.username || url.password) refuse('must not hold a name or a password');
  return url;
};
