import { beforeEach, expect } from 'vitest';
import { startClock } from '../queue/testing/clock.ts';
import { startDevice } from '../queue/testing/open-tab.ts';
import { responses } from '../queue/testing/responses.ts';
import { hour, minute, second, submit } from '../queue/testing/submit.ts';
import { withQueue } from '../queue/with-queue.ts';
import { verifyWebhook, webhook } from '../server/index.ts';
import { fault, outcomeOf } from '../testing/fault.ts';

beforeEach(() => void startDevice());

const url = 'https://receiver.example/hook';
const secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'];

/** A receiver of Standard Webhooks that stores each id once, and goes through its troubles in turn. */
const receiver = (troubles: (() => Promise<Response>)[]) => {
  const stored = new Map();
  const seen = new Map<string, number>();
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const body = String(init?.body);
    const now = Math.floor(Date.now() / 1000);
    const { id } = verifyWebhook(body, new Headers(init?.headers), secrets, { now });
    seen.set(id, (seen.get(id) ?? 0) + 1);
    const trouble = troubles.shift();
    if (trouble) return trouble();
    stored.set(id, JSON.parse(body).data);
    return new Response(null, { status: 204 });
  };
  return { fetch, stored, seen, troubles };
};

fault(36, 'a webhook receiver answers 500, 429, 410, redirects, is silent; the sender restarts', async () => {
  const clock = startClock();
  const status =
    (code: number, headers = {}) =>
    async () =>
      new Response(null, { status: code, headers });
  const answers = responses(6);
  const hook = receiver([
    status(410),
    status(500),
    () => new Promise(() => {}),
    // What `redirect: 'error'` makes of a redirect.
    async () => Promise.reject(new TypeError('redirected')),
    status(502),
    status(504),
    status(429, { 'retry-after': '600' }),
  ]);
  const dead: string[] = [];
  const start = () =>
    withQueue(webhook.create({ url, secrets, fetch: hook.fetch }), {
      name: url,
      random: () => 1,
      onDead: ({ id, reason }) => dead.push(`${id} ${reason}`),
    });
  const first = start();
  await submit(clock, first, answers);
  while (hook.troubles.length > 0) await clock.pass(second);
  await clock.pass(second);
  first.close();
  expect(hook.stored.size).toBe(0);

  const next = start();
  await clock.pass(9 * minute);
  expect(hook.stored.size, 'none before it asked to').toBe(0);
  await clock.pass(hour);
  next.close();
  expect(dead, 'gone for good is told').toEqual([`${answers[0]?.id} HttpError: ${url} answered 410`]);
  expect(hook.seen.get(answers[0]!.id)).toBe(1);
  return outcomeOf(answers.slice(1), hook.stored);
});
