import type { Engine } from '../browsers/browser.ts';
import { deviceFaults } from './device-faults.ts';
import { type Fault, type Outcome, outcomeOf } from './fault.ts';
import { leavingFaults } from './leaving-faults.ts';
import { networkFaults } from './network-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { StageError } from './stage-error.ts';
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

/** How often a fault is played anew because the stage gave way, which says nothing about delivery. */
const encores = 2;

const playFault = async (stage: Stage, fault: Fault, isQuick: boolean): Promise<Played> => {
  const { number, title, run, times = [1, 1], promised = 'saved' } = fault;
  for (let played = 0; ; played++) {
    let failure: string | undefined;
    try {
      // Nothing of a run may spill into the next: not a tab that is still open, not an answer that still waits.
      await stage.renew();
      await run(stage, times[isQuick ? 1 : 0]);
      // Whatever was sent twice has time to arrive.
      await stage.wait(300);
    } catch (error) {
      failure = (error as Error).message;
      if (error instanceof StageError && played < encores) {
        console.error(`fault ${number} in ${stage.engine} is played again: ${failure}`);
        continue;
      }
    }
    const outcome = outcomeOf(stage, promised);
    return { number, title, where: stage.engine, outcome, ...(failure !== undefined && { failure }) };
  }
};

/** Plays faults in one engine, each in a fresh browser with an empty collector; yields each as it ends. */
export async function* playFaults(
  engine: Engine,
  wanted: (number: number) => boolean,
  isQuick: boolean,
): AsyncGenerator<Played> {
  const stage = await setStage(engine);
  try {
    for (const fault of browserFaults) {
      const { number, engines = [engine] } = fault;
      if (wanted(number) && engines.includes(engine)) yield await playFault(stage, fault, isQuick);
    }
  } finally {
    await stage.end();
  }
}
