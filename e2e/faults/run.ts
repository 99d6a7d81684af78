import type { Engine } from '../browsers/browser.ts';
import { deviceFaults } from './device-faults.ts';
import { type Fault, type Outcome, outcomeOf } from './fault.ts';
import { leavingFaults } from './leaving-faults.ts';
import { networkFaults } from './network-faults.ts';
import { setStage } from './stage.ts';
import { tabFaults } from './tab-faults.ts';

/** One cell of the table. */
export interface Played {
  readonly number: number;
  readonly title: string;
  readonly where: string;
  readonly outcome: Outcome;
  /** What did not go as it must, beside the counts. */
  readonly failure?: string;
}

export const browserFaults: readonly Fault[] = [
  ...networkFaults,
  ...leavingFaults,
  ...tabFaults,
  ...deviceFaults,
].sort((a, b) => a.number - b.number);

/** Plays faults in one engine, each on an empty collector; yields each as it ends. */
export async function* playFaults(
  engine: Engine,
  wanted: (number: number) => boolean,
  isQuick: boolean,
): AsyncGenerator<Played> {
  const stage = await setStage(engine);
  try {
    for (const { number, title, engines, run, times = [1, 1], promised = 'saved' } of browserFaults) {
      if (!wanted(number) || (engines && !engines.includes(engine))) continue;
      stage.restart();
      let failure: string | undefined;
      try {
        await run(stage, times[isQuick ? 1 : 0]);
        // Whatever was sent twice has time to arrive.
        await stage.wait(300);
      } catch (error) {
        failure = (error as Error).message;
      }
      yield {
        number,
        title,
        where: engine,
        outcome: outcomeOf(stage, promised),
        ...(failure !== undefined && { failure }),
      };
      // Nothing of a run may spill into the next: not a tab that is still open, not an answer that still waits.
      await stage.killBrowser();
      await stage.startBrowser();
      const tab = await stage.openTab();
      await tab.run(() => window.fault.queue.clear());
      tab.close();
    }
  } finally {
    await stage.end();
  }
}
