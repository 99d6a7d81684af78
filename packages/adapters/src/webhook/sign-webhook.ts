import { createHmac } from 'node:crypto';
import { secretBytes } from './secret.ts';

export interface WebhookMessage {
  /** Stays the same over retries: the receiver's idempotency key. */
  readonly id: string;
  /** Seconds since 1970 of this attempt. */
  readonly timestamp: number;
  /** The body as it is sent, to the byte. */
  readonly body: string;
}

/**
 * The `webhook-signature` of a message: HMAC-SHA256 over `id.timestamp.body`.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 *
 * @throws ConfigError when `secret` is not one.
 * @example
 * const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
 * signWebhook({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' }, secret);
 * // => 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
 */
export const signWebhook = ({ id, timestamp, body }: WebhookMessage, secret: string): string =>
  `v1,${createHmac('sha256', secretBytes(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
