import { ConfigError } from '../errors.ts';

/** The bytes of a `whsec_…` secret, which the caller calls `option`. @throws ConfigError unless they are 24 to 64. */
export const secretBytes = (secret: string, option = 'secret'): Buffer => {
  const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (bytes.length < 24 || bytes.length > 64)
    throw new ConfigError(`\`${option}\` must be whsec_ and the base64 of 24 to 64 bytes`);
  return bytes;
};
