import type { Fault } from './fault.ts';
import type { Stage } from './stage.ts';
import { submitMany } from './window.ts';

/** Opens the page once more and waits until its queue is empty. */
const nextVisit = async (stage: Stage, patience = 60_000) => {
  stage.collector.behaviour = 'stores';
  const tab = await stage.openTab();
  await stage.wait(500);
  const end = performance.now() + patience;
  // Runs in the page: how many lie in the queue, and beside it.
  const left = async () => {
    const copies = Object.keys(localStorage).filter(key => key.startsWith('wellmet:'));
    return (await window.fault.queue.entries()).length + copies.length;
  };
  for (;;) {
    await tab.run(() => window.fault.queue.flush());
    if ((await tab.run(left)) === 0) break;
    if (performance.now() > end) throw new Error('the queue is not empty');
    await stage.wait(200);
  }
  tab.close();
};

type Way = 'close' | 'leave' | 'reload';
const ways: readonly Way[] = ['close', 'leave', 'reload'];

/** Runs in the page: submits and goes, in one instant. */
const submitAndGo = (text: string, way: Way): void => {
  void window.fault.submit(window.fault.responseOf(text));
  if (way === 'close') window.close();
  else if (way === 'leave') location.assign('/elsewhere');
  else location.reload();
};

export const leavingFaults: readonly Fault[] = [
  {
    number: 11,
    title: 'browser killed 0, 100, 2000 ms after "saved", so many times each',
    times: [50, 1],
    async run(stage, times) {
      const delays = [0, 100, 2000];
      for (let kill = 0; kill < times * delays.length; kill++) {
        stage.collector.behaviour = 'resets';
        const { length } = stage.told.filter(({ event }) => event === 'saved');
        const tab = await stage.openTab();
        tab.start(submitMany, `${tab.name}.${kill}`, 1);
        await stage.until(
          () => stage.told.filter(({ event }) => event === 'saved').length > length,
          20_000,
          'saved',
        );
        await stage.wait(delays[kill % delays.length]!);
        await stage.killBrowser();
        stage.collector.behaviour = 'stores';
        await stage.startBrowser();
        const next = await stage.openTab();
        await stage
          .until(() => stage.collector.stored.size > kill, 20_000, `answer ${kill} is stored`)
          .catch(() => {
            // Counted as lost.
          });
        next.close();
      }
    },
  },
  {
    number: 12,
    title: 'tab closed, left or reloaded 0 ms after submitting, plain and with a third of the answers 500',
    times: [100, 6],
    promised: 'submitted',
    async run(stage, times) {
      let requests = 0;
      for (let leave = 0; leave < 2 * times; leave++) {
        stage.collector.behaviour = () => (leave < times || requests++ % 3 ? 'stores' : { status: 500 });
        const tab = await stage.openTab();
        tab.start(submitAndGo, `${tab.name}.${leave}`, ways[leave % ways.length]!);
        await stage.until(
          () => stage.told.filter(({ event }) => event === 'submitted').length > leave,
          20_000,
          'submitted',
        );
        await stage.wait(100);
        tab.close();
      }
      await nextVisit(stage);
    },
  },
  {
    number: 13,
    title: 'submitted offline, gone elsewhere, back from the back/forward cache when online again',
    times: [5, 2],
    async run(stage, times) {
      for (let visit = 0; visit < times; visit++) {
        stage.collector.behaviour = 'resets';
        // A page that another one opened and may speak to is never put into the cache.
        const tab = await stage.openTab({ steer: 'no', submit: '1', away: '2500' }, 'noopener');
        const hears = (event: string) => () =>
          stage.told.some(one => one.event === event && one.tab === tab.name);
        await stage.until(hears('saved'), 10_000, 'saved');
        await stage.wait(1500);
        if (stage.collector.stored.size > visit) throw new Error('it was not offline');
        stage.collector.behaviour = 'stores';
        await stage.until(hears('restored'), 10_000, 'back from the cache');
        await stage.until(() => stage.collector.stored.size > visit, 15_000, 'stored');
      }
    },
  },
  {
    number: 22,
    title: 'answers of 63, 64, 65 and 200 KiB as the page is left; two at once',
    times: [3, 1],
    promised: 'submitted',
    async run(stage, times) {
      for (let round = 0; round < times; round++)
        for (const kib of [1, 63, 64, 65, 200]) {
          const tab = await stage.openTab();
          const submitted = () => stage.told.filter(({ event }) => event === 'submitted').length;
          const before = submitted();
          // What is longer than a beacon may be is only safe once it is saved; a heartbeat later it is.
          tab.start(
            (text: string, bytes: number) => {
              void window.fault.submit(window.fault.responseOf(`${text}.a`, bytes));
              setTimeout(() => location.assign('/elsewhere'), bytes > 60_000 ? 300 : 0);
            },
            `${tab.name}.${kib}`,
            kib * 1024,
          );
          await stage.until(() => submitted() > before, 10_000, 'submitted');
          await stage.wait(600);
          await nextVisit(stage);
          stage.collector.behaviour = 'stores';
        }
      stage.collector.behaviour = 'stores';
      const tab = await stage.openTab();
      await tab.run(async () => {
        const queues = [window.fault.queue, window.fault.makeQueue()];
        await Promise.all(
          queues.map((queue, at) =>
            window.fault.submit(window.fault.responseOf(`both.${at}.${Math.random()}`, 40_000), queue),
          ),
        );
      });
      await nextVisit(stage);
    },
  },
];
