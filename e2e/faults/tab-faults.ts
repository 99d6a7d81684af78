import type { Fault } from './fault.ts';
import { submitMany } from './window.ts';

export const tabFaults: readonly Fault[] = [
  {
    number: 14,
    title: 'the page is frozen for longer than it waits, then goes on',
    times: [3, 1],
    async run(stage, times) {
      stage.collector.behaviour = 'resets';
      const tab = await stage.openTab();
      await tab.run(submitMany, tab.name, times);
      // A task that never yields is what a freeze looks like from inside: timers are overdue when it ends.
      tab.start(() => {
        const end = performance.now() + 5000;
        while (performance.now() < end);
      });
      await stage.wait(4000);
      stage.collector.behaviour = 'stores';
      await stage.until(() => stage.collector.stored.size >= times, 20_000, 'all are stored');
      tab.close();
    },
  },
  {
    number: 15,
    title: 'eight tabs, one queue, a flapping endpoint, tabs closed while they send',
    times: [10, 2],
    async run(stage, times) {
      let requests = 0;
      stage.collector.behaviour = () => (requests++ % 3 === 0 ? 'stores' : { status: 503 });
      const tabs = [];
      for (let number = 0; number < 8; number++) tabs.push(await stage.openTab());
      await Promise.all(tabs.map(tab => tab.run(submitMany, tab.name, times)));
      for (const tab of tabs.slice(0, 7)) {
        tab.close();
        await stage.wait(200);
      }
      stage.collector.behaviour = 'stores';
      const begin = performance.now();
      await stage.until(() => stage.collector.stored.size >= 8 * times, 40_000, 'all are stored');
      if (performance.now() - begin > 30_000) throw new Error('the last tab took too long to take over');
      if (stage.collector.mostAtOnce > 1) throw new Error(`${stage.collector.mostAtOnce} senders at once`);
      tabs[7]?.close();
    },
  },
  {
    number: 25,
    title: 'the same answer submitted twice, at once and again',
    times: [10, 3],
    async run(stage, times) {
      const tab = await stage.openTab();
      await tab.run(
        async (name: string, count: number) => {
          const { fault } = window;
          for (let number = 0; number < count; number++) {
            const response = fault.responseOf(`${name}.${number}`);
            await Promise.all([fault.submit(response), fault.submit(response)]);
            await fault.submit(response, fault.makeQueue());
          }
        },
        tab.name,
        times,
      );
      await stage.until(() => stage.collector.stored.size >= times, 20_000, 'all are stored');
      await stage.wait(500);
      tab.close();
    },
  },
  {
    number: 31,
    title: 'the host throws in our callbacks, loads us twice, takes its frame away mid-send',
    times: [5, 2],
    async run(stage, times) {
      const tab = await stage.openTab({ throws: 'yes' });
      await tab.run(
        async (name: string, count: number) => {
          const { fault } = window;
          const second = fault.makeQueue();
          for (let number = 0; number < count; number++) {
            await fault.submit(fault.responseOf(`${name}.a${number}`));
            await fault.submit(fault.responseOf(`${name}.b${number}`), second);
          }
        },
        tab.name,
        times,
      );
      await stage.until(() => stage.collector.stored.size >= 2 * times, 20_000, 'all are stored');
      stage.collector.behaviour = { status: 503 };
      const saved = () => stage.told.filter(({ event }) => event === 'saved').length;
      const before = saved();
      await tab.run(() => {
        const frame = document.createElement('iframe');
        frame.src = `${location.href.replace(/tab=[^&]*/, 'tab=frame')}&steer=no&submit=3`;
        document.body.append(frame);
      });
      await stage.until(() => saved() >= before + 3, 10_000, 'the frame saved');
      await tab.run(() => document.querySelector('iframe')?.remove());
      stage.collector.behaviour = 'stores';
      const next = await stage.openTab();
      await stage.until(() => stage.collector.stored.size >= 2 * times + 3, 20_000, 'all are stored');
      next.close();
      tab.close();
    },
  },
];
