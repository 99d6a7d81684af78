import { endpointUrl } from '../endpoint-url.ts';
import { ConfigError } from '../errors.ts';

/** Hosts whose URLs are secrets: whoever has one may post. */
const secretHosts =
  /(^|\.)(hooks\.slack\.com|webhook\.office\.com|logic\.azure\.com|hooks\.zapier\.com|discord\.com)$/;

/**
 * Refuses a URL that gives a secret away when a page holds it.
 *
 * @throws ConfigError when the URL cannot work, has a password in it, or is itself a secret and this is a browser.
 */
export const refuseSecretUrl = (endpoint: string): void => {
  const { hostname } = endpointUrl(endpoint);
  if (globalThis.document && secretHosts.test(hostname))
    throw new ConfigError(
      `\`endpoint\` is a secret that every visitor could read: use ${hostname} on a server`,
    );
};
