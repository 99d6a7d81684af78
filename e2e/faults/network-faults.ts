import type { Behaviour } from './collector.ts';
import type { Fault } from './fault.ts';
import type { Stage } from './stage.ts';
import { submitMany } from './window.ts';

const everythingArrives = ({ collector, told, until }: Stage, count: number, patience: number) =>
  until(
    () => collector.stored.size >= count && told.filter(({ event }) => event === 'sent').length >= count,
    patience,
    `${count} are stored and confirmed`,
  );

/** Submits while the endpoint misbehaves, lets it go on for a while, mends it, and waits for what was kept. */
const misbehaving = async (
  stage: Stage,
  behaviours: readonly Behaviour[],
  times: number,
  patience: number,
) => {
  const tab = await stage.openTab();
  for (const [at, behaviour] of behaviours.entries()) {
    stage.collector.behaviour = behaviour;
    await tab.run(submitMany, `${tab.name}.${at}`, times);
    await stage.wait(1500);
  }
  stage.collector.behaviour = 'stores';
  await everythingArrives(stage, behaviours.length * times, patience);
  tab.close();
};

/** Endpoints that cannot be reached at all, each for a reason of its own. */
const unreachable = (stage: Stage): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  refused: { endpoint: 'http://127.0.0.1:1/v1/responses' },
  'no such name': { endpoint: 'http://clinic.invalid/v1/responses' },
  'TLS fails': { endpoint: `${stage.elsewhere.replace('http:', 'https:')}/v1/responses` },
  blocked: {
    endpoint: 'http://127.0.0.2:1/v1/responses',
    csp: "default-src 'self' 'unsafe-inline' 'unsafe-eval'; connect-src 'self' STAGE",
  },
});

export const networkFaults: readonly Fault[] = [
  {
    number: 1,
    title: 'nothing goes wrong',
    times: [1000, 50],
    async run(stage, times) {
      const tab = await stage.openTab();
      await tab.run(
        async (count: number, pause: number) => {
          const answers: Promise<unknown>[] = [];
          for (let number = 0; number < count; number++) {
            answers.push(window.fault.submit(window.fault.responseOf(`even.${number}`)));
            await new Promise(resolve => setTimeout(resolve, pause));
          }
          await Promise.all(answers);
        },
        times,
        60_000 / 1000,
      );
      await everythingArrives(stage, times, 60_000);
      tab.close();
    },
  },
  {
    number: 2,
    title: '503 for 8 s, page open',
    times: [20, 20],
    async run(stage, times) {
      const tab = await stage.openTab();
      stage.collector.behaviour = { status: 503 };
      await tab.run(submitMany, tab.name, times);
      const before = stage.collector.requests.length;
      await stage.wait(8000);
      const tries = stage.collector.requests.length - before;
      if (tries > 16) throw new Error(`${tries} tries in 8 s`);
      stage.collector.behaviour = 'stores';
      await everythingArrives(stage, times, 12_000);
      tab.close();
    },
  },
  {
    number: 3,
    title: '503, tab closed, reopened',
    times: [20, 5],
    async run(stage, times) {
      stage.collector.behaviour = { status: 503 };
      const tab = await stage.openTab();
      await tab.run(submitMany, tab.name, times);
      tab.close();
      await stage.wait(500);
      stage.collector.behaviour = 'stores';
      const next = await stage.openTab();
      await stage.until(() => stage.collector.stored.size >= times, 5000, 'all are stored');
      next.close();
    },
  },
  {
    number: 4,
    title: 'refused, no such name, TLS fails, blocked, reset',
    times: [5, 2],
    async run(stage, times) {
      for (const params of Object.values(unreachable(stage))) {
        const tab = await stage.openTab(params);
        await tab.run(submitMany, tab.name, times);
        await stage.wait(500);
        tab.close();
      }
      await misbehaving(stage, ['resets'], times, 30_000);
      const next = await stage.openTab();
      await stage.until(() => stage.collector.stored.size >= 5 * times, 30_000, 'all are stored');
      next.close();
    },
  },
  {
    number: 5,
    title: 'stored, connection dropped before, amid and after the headers',
    times: [100, 6],
    run: (stage, times) =>
      misbehaving(
        stage,
        [
          'stores, then drops the connection',
          'stores, then drops it amid the headers',
          'stores, then drops it after the headers',
        ],
        // No more than a queue has room for.
        Math.floor(times / 3),
        60_000,
      ),
  },
  {
    number: 6,
    title: 'stored, then silence for longer than we wait',
    times: [3, 1],
    run: (stage, times) => misbehaving(stage, ['stores, then is silent'], times, 60_000),
  },
  {
    number: 7,
    title: '429 with Retry-After, tab closed and reopened: none early',
    times: [5, 2],
    async run(stage, times) {
      stage.collector.behaviour = { status: 429, retryAfter: 6 };
      const tab = await stage.openTab();
      await tab.run(submitMany, tab.name, times);
      await stage.until(() => stage.collector.requests.length > 0, 5000, 'one is refused');
      await stage.wait(300);
      const last = stage.collector.requests.at(-1)!;
      const { length } = stage.collector.requests;
      stage.collector.behaviour = 'stores';
      tab.close();
      const next = await stage.openTab();
      await stage.until(() => stage.collector.stored.size >= times, 20_000, 'all are stored');
      const waited = stage.collector.requests[length]! - last;
      if (waited < 5900) throw new Error(`sent after ${Math.round(waited)} ms, asked for 6000`);
      next.close();
    },
  },
  {
    number: 10,
    title: 'captive portal, redirect, empty 204, another service',
    times: [5, 2],
    run: (stage, times) =>
      misbehaving(stage, ['captive portal', 'redirects', 'empty 204', 'another service'], times, 30_000),
  },
];
