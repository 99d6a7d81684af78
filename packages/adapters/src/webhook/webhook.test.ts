import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signWebhook, verifyWebhook, WebhookError, webhook } from '../server/index.ts';
import { response } from '../testing/response.ts';
import { startEndpoint } from '../testing/start-endpoint.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const now = 1_614_265_330;
const body = '{"test": 2432232314}';
const signed = (change: Record<string, string | undefined> = {}) => {
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': `${now}`,
    'webhook-signature': signWebhook({ id, timestamp: now, body }, secret),
    ...change,
  };
  return new Headers(
    Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
};

describe('a signature', () => {
  it('is the one that the specification publishes', () => {
    expect(signed().get('webhook-signature')).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('agrees with the library of Standard Webhooks, both ways', () => {
    const library = new Webhook(secret);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (text, uuid) => {
        const message = {
          id: uuid,
          timestamp: Math.floor(Date.now() / 1000),
          body: JSON.stringify({ text }),
        };
        const ours = signWebhook(message, secret);
        expect(ours).toBe(library.sign(uuid, new Date(message.timestamp * 1000), message.body));
        const headers = {
          'webhook-id': uuid,
          'webhook-timestamp': `${message.timestamp}`,
          'webhook-signature': ours,
        };
        expect(library.verify(message.body, headers)).toEqual({ text });
        expect(verifyWebhook(message.body, new Headers(headers), [secret])).toEqual({ id: uuid });
      }),
    );
  });
});

describe('verifyWebhook', () => {
  it.each<[string, Headers, readonly string[]]>([
    ['one signature', signed(), [secret]],
    [
      'several signatures',
      signed({ 'webhook-signature': `v1,AAAA v1a,x ${signed().get('webhook-signature')}` }),
      [secret],
    ],
    ['several secrets', signed(), [other, secret]],
    ['a secret without its prefix', signed(), [secret.replace('whsec_', '')]],
  ])('accepts %s', (_, headers, secrets) => {
    expect(verifyWebhook(body, headers, secrets, { now })).toEqual({ id });
  });

  it.each<[string, Headers, string?]>([
    ['no id', signed({ 'webhook-id': undefined })],
    ['no time', signed({ 'webhook-timestamp': undefined })],
    ['no signature', signed({ 'webhook-signature': undefined })],
    ['another id', signed({ 'webhook-id': 'msg_other' })],
    ['another time', signed({ 'webhook-timestamp': `${now + 1}` })],
    ['an old time', signed({ 'webhook-timestamp': `${now - 301}` })],
    ['a time to come', signed({ 'webhook-timestamp': `${now + 301}` })],
    ['a time that is none', signed({ 'webhook-timestamp': '1e9' })],
    ['half a signature', signed({ 'webhook-signature': 'v1,g0hM9SsE+OTPJTGt' })],
    [
      'a signature without its version',
      signed({ 'webhook-signature': 'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }),
    ],
    ['an empty signature', signed({ 'webhook-signature': 'v1,' })],
    ['one byte more', signed(), `${body} `],
    ['an empty body', signed(), ''],
  ])('refuses %s', (_, headers, changed = body) => {
    expect(() => verifyWebhook(changed, headers, [secret], { now })).toThrow(WebhookError);
  });

  it('refuses what another secret signed', () => {
    expect(() => verifyWebhook(body, signed(), [other], { now })).toThrow('none fits');
  });

  it('knows a repeat by its id', () => {
    const seen = new Set<string>();
    const isNew = () => {
      const { id: message } = verifyWebhook(body, signed(), [secret], { now });
      return !seen.has(message) && !!seen.add(message);
    };
    expect([isNew(), isNew()]).toEqual([true, false]);
  });
});

describe('the webhook endpoint', () => {
  it('delivers what the receiver can verify, with a signature for each secret', async () => {
    const { url, posts } = await startEndpoint(reply => reply.writeHead(204).end());
    const receipt = await webhook.create({ url, secrets: [other, secret] }).send(response);
    expect(receipt).toEqual({ id: response.id, acknowledged: true });
    const { headers, body: arrived = '' } = posts[0]!;
    for (const one of [secret, other])
      expect(verifyWebhook(arrived, new Headers(headers as Record<string, string>), [one])).toEqual({
        id: response.id,
      });
    expect(JSON.parse(arrived)).toMatchObject({ type: 'response.received', data: response });
  });

  it.each([
    [301, { name: 'NetworkError', retryable: true }],
    [410, { status: 410, retryable: false }],
    [429, { status: 429, retryable: true, retryAfter: 5000 }],
    [500, { status: 500, retryable: true }],
    [502, { status: 502, retryable: true }],
    [504, { status: 504, retryable: true }],
  ])('a %i is what Standard Webhooks says', async (status, error) => {
    const { url } = await startEndpoint(reply =>
      reply.writeHead(status, { location: 'https://elsewhere.example', 'retry-after': '5' }).end(),
    );
    await expect(webhook.create({ url, secrets: [secret] }).send(response)).rejects.toMatchObject(error);
  });

  it.each(['whsec_short', 'whsec_', `whsec_${Buffer.alloc(65).toString('base64')}`])(
    'refuses the secret %s',
    bad => {
      expect(() => webhook.create({ url: 'https://x.example', secrets: [bad] })).toThrow(
        '`secrets` must be whsec_',
      );
    },
  );
});
