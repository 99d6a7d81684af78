import type { Response } from '@wellmet/core';
import { expect, it, type TestContext } from 'vitest';

/** What became of the answers in one run of a fault. */
export interface Outcome {
  /** Responses that were submitted and shown as saved. */
  readonly sent: number;
  readonly stored: number;
  readonly lost: number;
  readonly twice: number;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Read by `pnpm faults` for its table. */
    fault?: Outcome & { readonly number: number; readonly title: string };
  }
}

/** Counts what of `submitted` the collector has, and how many of them under two ids. */
export const outcomeOf = (submitted: readonly Response[], stored: ReadonlyMap<string, Response>): Outcome => {
  const texts = [...stored.values()].map(({ answers }) => JSON.stringify(answers));
  return {
    sent: submitted.length,
    stored: stored.size,
    lost: submitted.filter(({ id }) => !stored.has(id)).length,
    twice: texts.length - new Set(texts).size,
  };
};

/** A test of one numbered fault: whatever else it checks, nothing is lost and nothing stored twice. */
export const fault = (
  number: number,
  title: string,
  run: (context: TestContext) => Promise<Outcome>,
  timeout?: number,
): void => {
  it(
    `fault ${number}: ${title}`,
    async context => {
      const outcome = await run(context);
      context.task.meta.fault = { number, title, ...outcome };
      expect(outcome.sent).toBeGreaterThan(0);
      expect(outcome).toEqual({ ...outcome, stored: outcome.sent, lost: 0, twice: 0 });
    },
    timeout,
  );
};
