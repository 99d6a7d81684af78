import { timingSafeEqual } from 'node:crypto';
import { signWebhook } from './sign-webhook.ts';

/**
 * A message that is not from whom it says, or is too old. Answer 401 and look no further.
 *
 * @example
 * new WebhookError('too old').name; // => 'WebhookError'
 */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
}

export interface VerifyOptions {
  /** Seconds that the sender's clock may be off; 300 unless given. */
  readonly tolerance?: number;
  /** Seconds since 1970; the clock of this machine unless given. */
  readonly now?: number;
}

const isSame = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/**
 * Checks a webhook and resolves what it says to its id, by which a repeat is known. Give the raw body, and while secrets
 * change every one that may still be in use.
 *
 * @throws WebhookError when a header is missing, the time is off, or no signature fits.
 * @example
 * verifyWebhook(body, headers, [secret]).id; // => 'msg_p5jXN8AQM9LWM0D4loKWxJek'
 */
export const verifyWebhook = (
  body: string,
  headers: Headers,
  secrets: readonly string[],
  { tolerance = 300, now = Date.now() / 1000 }: VerifyOptions = {},
): { readonly id: string } => {
  const id = headers.get('webhook-id');
  const time = headers.get('webhook-timestamp') ?? '';
  const signatures = headers.get('webhook-signature');
  if (!id || !time || !signatures)
    throw new WebhookError('expected webhook-id, webhook-timestamp and webhook-signature');
  const timestamp = Number(time);
  if (!/^\d+$/.test(time) || Math.abs(timestamp - now) > tolerance)
    throw new WebhookError(`webhook-timestamp: expected a time within ${tolerance} s of now, got ${time}`);
  const expected = secrets.map(secret => signWebhook({ id, timestamp, body }, secret));
  if (!signatures.split(' ').some(given => expected.some(one => isSame(one, given))))
    throw new WebhookError('webhook-signature: none fits');
  return { id };
};
