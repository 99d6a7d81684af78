import {
  addResponse,
  closeTally,
  createFullTally,
  createTally,
  type ExpectationTiming,
  type OpenTally,
  type Survey,
  type Tally,
  type TallyIds,
} from '@wellmet/core';
import { addRow, addRows, packedProducts, rowOf } from '@wellmet/core/rows';
import { createSeenIds, type SeenIds } from './seen-ids.ts';
import type { Sink } from './sink.ts';

export interface CountingOptions {
  /** When the expectations were asked, where the input does not say. */
  readonly timing?: ExpectationTiming | undefined;
  /** Whether what only `fullReport` tells is counted, too; it takes longer. */
  readonly isFull: boolean;
  /** Ids of context keys whose values are counted apart, which makes a full Tally. */
  readonly groupBy?: readonly string[];
}

/** A Tally in the making, and what it leaves to the reader of files. */
export interface Counting {
  readonly open: OpenTally;
  readonly seen: SeenIds;
  /** Lines that core never saw: no Responses, and Responses whose ids were seen before. */
  readonly n: { rejected: number; duplicates: number };
}

/** The ids are kept in `SeenIds`, which takes a third of the memory. */
const unseen: TallyIds = { has: () => false, add: () => undefined };

export function openFor(survey: Survey, { timing, isFull, groupBy = [] }: CountingOptions): OpenTally {
  // "What should be" is known to the person who asks, never to the data: it holds for all of it.
  const asked = timing === 'normative' ? { ...survey, expectationTiming: timing } : survey;
  return isFull || groupBy.length > 0
    ? createFullTally(asked, { ids: unseen, groupBy, products: packedProducts })
    : createTally(asked, { ids: unseen });
}

export function createCounting(survey: Survey, options: CountingOptions): Counting {
  return { open: openFor(survey, options), seen: createSeenIds(), n: { rejected: 0, duplicates: 0 } };
}

/** The Tally so far. */
export function tallyOf({ open, n }: Counting): Tally {
  const tally = closeTally(open);
  const rejected = tally.n.rejected + n.rejected;
  return { ...tally, n: { ...tally.n, rejected, duplicates: tally.n.duplicates + n.duplicates } };
}

/**
 * Counts what a reader finds.
 *
 * @param tell is given every line that could not be counted, and why
 * @param takeTally is given what says that it is a Tally
 */
export function sinkOf(
  { open, seen, n }: Counting,
  tell: (line: number, reason: string) => void,
  takeTally: Sink['tally'],
): Sink {
  const duplicate = (id: string, line: number) => {
    n.duplicates += 1;
    tell(line, `id: ${id} was counted before`);
  };
  return {
    seen,
    // The quick readers put ratings into a row, and know of no groups.
    row: open.grouping ? undefined : rowOf(open),
    head: head => addRow(open, head),
    rows: (phase, rows, count) => addRows(open, phase, rows, count),
    duplicate,
    response(response, line) {
      if (seen.seeText(response.id)) duplicate(response.id, line);
      else {
        const reason = addResponse(open, response);
        if (reason !== undefined) tell(line, reason);
      }
    },
    tally: takeTally,
    fault(line, reason) {
      n.rejected += 1;
      tell(line, reason);
    },
  };
}
