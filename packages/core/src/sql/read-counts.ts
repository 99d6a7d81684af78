import { cellsAt } from '../tally/bucket.ts';
import { closeTally } from '../tally/close-tally.ts';
import type { Bucket, OpenTally } from '../tally/create-tally.ts';
import { timings } from '../tally/timings.ts';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { Tally } from '../types/tally.ts';
import { type CountName, counts } from './counts/index.ts';
import { MOST } from './counts/wide-sums.ts';
import { openFor, type SqlTallyOptions } from './options.ts';

/** A row of a result, by column. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the rows of `countStatements` into the Tally: to the last byte the one that `tally` or `fullTally` makes of the same Responses.
 *
 * @param rows of all statements, in any order
 * @example
 * readCounts(survey, []).n.responses // => 0
 */
export function readCounts(survey: Survey, rows: Iterable<Row>, options: SqlTallyOptions = {}): Tally {
  const open = openFor(survey, options);
  const n = { stored: 0, used: 0, seen: 0, older: 0, late: 0 };
  for (const row of rows) {
    const { counted, context, value, timing, digits } = parse(row);
    const numbers = digits.map(Number);
    if (counted === 'stored') {
      n.stored += numbers[0]!;
      continue;
    }
    const buckets = bucketsOf(open, options, context, value);
    for (const bucket of buckets) {
      const cells = cellsAt(bucket, timing, open.plan.size);
      counts[counted].add(open.plan, cells, numbers, digits);
    }
    if (counted !== 'respondents' || buckets[0] !== open.groups[0]![0]) continue;
    const [paired = 0, unpaired = 0, used = 0, seen = 0, older = 0, late = 0] = numbers;
    if (paired + unpaired > MOST)
      throw new RangeError(
        `One statement counts at most ${MOST} respondents, got ${paired + unpaired}: tally each part of the visits and merge`,
      );
    n.used += used;
    n.seen += seen;
    n.older += older;
    n.late += late;
  }
  for (const bucket of open.groups.flat()) {
    for (const cells of bucket.values()) {
      const wrong = cells.find(count => !Number.isSafeInteger(count));
      if (wrong !== undefined)
        throw new RangeError(`Expected a count up to ${Number.MAX_SAFE_INTEGER}, got ${wrong}`);
    }
  }
  return {
    ...closeTally(open),
    n: {
      responses: n.seen,
      duplicates: 0,
      repeated: n.seen - n.used,
      otherVersion: n.older,
      late: n.late,
      rejected: n.stored - n.seen,
    },
  };
}

const fail = (column: string, expected: string, received: unknown): never => {
  throw new TypeError(`${column}: expected ${expected}, got ${JSON.stringify(received) ?? 'nothing'}`);
};

const names = ['stored', ...(Object.keys(counts) as CountName[])] as const;

function parse({ counted, context, context_value: value, timing, numbers }: Row) {
  const digits = String(numbers).split(',');
  if (digits.some(number => !/^-?\d+$/.test(number))) fail('numbers', 'whole numbers', numbers);
  const name = names.find(known => known === counted) ?? fail('counted', names.join(', '), counted);
  return {
    counted: name,
    context: String(context),
    value: String(value),
    timing:
      timings.find(known => known === timing) ??
      (name === 'stored' ? timings[0]! : fail('timing', timings.join(', '), timing)),
    digits,
  };
}

/** The buckets that a row is counted in. The rows of the first context key count for everyone, too. */
function bucketsOf(
  open: OpenTally,
  { groupBy = [] }: SqlTallyOptions,
  context: string,
  value: string,
): readonly Bucket[] {
  if (!open.grouping) return open.groups[0]!;
  const key = groupBy.indexOf(context);
  const [all, ...apart] = open.groups[open.grouping.groupOf({ context: { [context]: value } } as Response)]!;
  return key === 0 ? [all!, apart[0]!] : [apart[key] ?? fail('context', groupBy.join(', '), context)];
}
