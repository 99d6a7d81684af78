import type { Engine } from '../browsers/browser.ts';
import type { Stage } from './stage.ts';

/** What became of the answers in one run of a fault. */
export interface Outcome {
  /** Answers that the patient was told are safe, or that were submitted in the instant before the page went. */
  readonly sent: number;
  readonly stored: number;
  readonly lost: number;
  readonly twice: number;
}

/** One numbered fault in a real browser. */
export interface Fault {
  readonly number: number;
  readonly title: string;
  /** Where it can be played; everywhere unless given. */
  readonly engines?: readonly Engine[];
  /** Plays it so many times over, resolves when whatever can arrive has arrived. */
  run(stage: Stage, times: number): Promise<void>;
  /** How often it is played in full, and in a quick run. */
  readonly times?: readonly [full: number, quick: number];
  /** Which of the told events count as promised; `saved` unless given. */
  readonly promised?: 'saved' | 'submitted';
}

/** Counts what was promised and what the collector has. */
export function outcomeOf({ told, collector }: Stage, promised: 'saved' | 'submitted'): Outcome {
  const ids = new Set(told.filter(({ event }) => event === promised).map(({ id }) => id!));
  const texts = [...collector.stored.values()].map(body => JSON.stringify(JSON.parse(body).answers));
  return {
    sent: ids.size,
    stored: collector.stored.size,
    lost: [...ids].filter(id => !collector.stored.has(id)).length,
    twice: texts.length - new Set(texts).size,
  };
}
