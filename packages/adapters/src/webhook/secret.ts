import { ConfigError } from '../errors.ts';

/** The bytes of a `whsec_…` secret. @throws ConfigError unless they are 24 to 64. */
export const secretBytes = (secret: string): Buffer => {
  const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (bytes.length < 24 || bytes.length > 64)
    throw new ConfigError('`secret` must be whsec_ and the base64 of 24 to 64 bytes');
  return bytes;
};
