import type { Scene, Tab } from './scene.ts';

/** One thing that goes wrong while 20 answers are given; resolves to the tab that is open when it is over. */
export interface FaultRow {
  readonly name: string;
  play(scene: Scene): Promise<Tab>;
}

export const ANSWERS = 20;

/** The nine, and the way it goes without any. */
export const faults: readonly FaultRow[] = [
  {
    name: 'no fault',
    async play(scene) {
      const tab = await scene.open();
      await tab.send(ANSWERS);
      return tab;
    },
  },
  {
    name: '503 for 8 s, the page stays',
    async play(scene) {
      const tab = await scene.open();
      scene.endpoint.fault = { status: 503 };
      await tab.send(ANSWERS);
      await scene.wait(8000);
      scene.endpoint.fault = 'none';
      return tab;
    },
  },
  {
    name: 'connection reset, tab closed, opened again',
    play: scene => closedAndOpened(scene, 'reset'),
  },
  {
    name: '503, tab closed, opened again',
    play: scene => closedAndOpened(scene, { status: 503 }),
  },
  {
    name: 'stored, but the reply is lost for 6 s',
    async play(scene) {
      const tab = await scene.open();
      scene.endpoint.fault = 'reply lost';
      await tab.send(ANSWERS);
      await scene.wait(6000);
      scene.endpoint.fault = 'none';
      // Copies come while the product tries again.
      await scene.wait(20_000);
      return tab;
    },
  },
  {
    name: 'connection reset, browser killed after 1.5 s, opened again',
    async play(scene) {
      const tab = await scene.open();
      scene.endpoint.fault = 'reset';
      await tab.send(ANSWERS);
      await scene.wait(1500);
      await scene.killBrowser();
      scene.endpoint.fault = 'none';
      return scene.open();
    },
  },
  {
    name: 'two tabs, connection reset, both closed, one opened again',
    async play(scene) {
      const tabs = [await scene.open(), await scene.open()];
      scene.endpoint.fault = 'reset';
      await Promise.all(tabs.map(tab => tab.send(ANSWERS / 2)));
      await scene.wait(1500);
      for (const tab of tabs) await tab.close();
      await scene.wait(1500);
      scene.endpoint.fault = 'none';
      return scene.open();
    },
  },
  {
    name: '429 with Retry-After: 10',
    async play(scene) {
      const tab = await scene.open();
      scene.endpoint.fault = { status: 429 };
      await tab.send(ANSWERS);
      await scene.wait(10_000);
      scene.endpoint.fault = 'none';
      return tab;
    },
  },
  {
    name: 'a frame without an origin, so without storage',
    async play(scene) {
      const tab = await scene.open('frame');
      await tab.send(ANSWERS);
      return tab;
    },
  },
  {
    name: 'a captive portal answers 200 for 6 s',
    async play(scene) {
      const tab = await scene.open();
      scene.endpoint.fault = 'captive portal';
      await tab.send(ANSWERS);
      await scene.wait(6000);
      scene.endpoint.fault = 'none';
      return tab;
    },
  },
];

async function closedAndOpened(scene: Scene, fault: Scene['endpoint']['fault']): Promise<Tab> {
  const tab = await scene.open();
  scene.endpoint.fault = fault;
  await tab.send(ANSWERS);
  await scene.wait(1500);
  await tab.close();
  // What the page sent as it went must not arrive after the fault.
  await scene.wait(1500);
  scene.endpoint.fault = 'none';
  return scene.open();
}
