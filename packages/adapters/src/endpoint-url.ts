import { ConfigError } from './errors.ts';

/**
 * The endpoint as a whole URL, resolved against the page as a link would be.
 *
 * @throws ConfigError when it is missing, is not an http(s) URL, or is plain http on an https page (browsers block that).
 */
export const endpointUrl = (endpoint: string): URL => {
  if (!endpoint) throw new ConfigError('`endpoint` is missing: give the URL for Responses');
  let url: URL | undefined;
  try {
    url = new URL(endpoint, globalThis.document?.baseURI ?? globalThis.location?.href);
  } catch {}
  if (!url || !/^https?:/.test(url.href))
    throw new ConfigError(`\`endpoint\` is not an http(s) URL: ${endpoint}`);
  if (url.protocol === 'http:' && globalThis.location?.protocol === 'https:')
    throw new ConfigError(`\`endpoint\` must be https on an https page: ${endpoint}`);
  return url;
};
