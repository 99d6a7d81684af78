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
      if (stage.engine === 'chromium') {
        const devtools = await stage.devtools(tab);
        await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
        stage.collector.behaviour = 'stores';
        await stage.wait(4000);
        if (stage.collector.stored.size > 0) throw new Error('it was not frozen');
        await devtools.send('Page.setWebLifecycleState', { state: 'active' });
        devtools.close();
      } else {
        // A task that never yields is what a freeze looks like from inside: timers are overdue when it ends.
        tab.start(() => {
          const end = performance.now() + 5000;
          while (performance.now() < end);
        });
        await stage.wait(4000);
        stage.collector.behaviour = 'stores';
      }
      await stage.until(() => stage.collector.stored.size >= times, 20_000, 'all are stored');
      tab.close();
    },
  },
  {
    number: 15,
    title: 'two, then eight tabs, one queue, a flapping endpoint; the tab that sends is closed',
    times: [10, 2],
    async run(stage, times) {
      let requests = 0;
      stage.collector.behaviour = () => (requests++ % 3 === 0 ? 'stores' : { status: 503 });
      const tabs = [await stage.openTab(), await stage.openTab()];
      await Promise.all(tabs.map(tab => tab.run(submitMany, `two.${tab.name}`, times)));
      while (tabs.length < 8) tabs.push(await stage.openTab());
      await Promise.all(tabs.map(tab => tab.run(submitMany, tab.name, times)));
      for (const tab of tabs.splice(0, 6)) {
        tab.close();
        await stage.wait(200);
      }
      if (stage.collector.mostAtOnce > 1) throw new Error(`${stage.collector.mostAtOnce} senders at once`);
      const { length } = stage.collector.requests;
      // What a closed tab has sent may outlive it, and so is counted no more.
      stage.collector.behaviour = 'is silent';
      await Promise.all(tabs.map(tab => tab.run(submitMany, `last.${tab.name}`, 1)));
      await stage.until(() => stage.collector.requests.length > length, 15_000, 'one sends');
      const sender = tabs.find(({ name }) => name === stage.collector.lastSender);
      sender?.close();
      stage.collector.behaviour = 'stores';
      await stage.until(() => stage.collector.lastSender !== sender?.name, 10_000, 'another took over');
      await stage.until(() => stage.collector.stored.size >= 10 * times + 2, 40_000, 'all are stored');
      for (const tab of tabs) if (tab !== sender) tab.close();
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
