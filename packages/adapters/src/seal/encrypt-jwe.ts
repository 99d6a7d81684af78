/** A public P-256 key as a JWK, with its name. */
export type PublicKey = JsonWebKey & { readonly kid: string };

const curve = { name: 'ECDH', namedCurve: 'P-256' };

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The context of the Concat KDF after the shared secret: algorithm, no party, no party, 256 bits. RFC 7518, 4.6.2. */
const context = new Uint8Array([0, 0, 0, 7, ...bytesOf('A256GCM'), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);

/** Bytes of the authentication tag at the end of what AES-GCM yields. */
const tagLength = 16;

/**
 * A text as a JWE in compact form, ECDH-ES with A256GCM (RFC 7516, RFC 7518), which any JOSE library opens. Written on
 * WebCrypto directly: the smallest import of a JOSE library weighs seven times as much.
 */
export const encryptJwe = async (text: string, { kid, kty, crv, x, y }: PublicKey): Promise<string> => {
  const { subtle } = crypto;
  const recipient = await subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, curve, false, []);
  const pair = await subtle.generateKey(curve, false, ['deriveBits']);
  const epk = await subtle.exportKey('jwk', pair.publicKey);
  const header = base64url(
    bytesOf(
      JSON.stringify({
        alg: 'ECDH-ES',
        enc: 'A256GCM',
        kid,
        epk: { kty: epk.kty, crv: epk.crv, x: epk.x, y: epk.y },
      }),
    ),
  );
  const secret = await subtle.deriveBits({ name: 'ECDH', public: recipient }, pair.privateKey, 256);
  // One round of the Concat KDF is all that 256 bits need.
  const round = new Uint8Array([0, 0, 0, 1, ...new Uint8Array(secret), ...context]);
  const key = await subtle.importKey('raw', await subtle.digest('SHA-256', round), 'AES-GCM', false, [
    'encrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = new Uint8Array(
    await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(header) }, key, bytesOf(text)),
  );
  return [
    header,
    // Direct agreement: no encrypted key.
    '',
    base64url(iv),
    base64url(sealed.slice(0, -tagLength)),
    base64url(sealed.slice(-tagLength)),
  ].join('.');
};
