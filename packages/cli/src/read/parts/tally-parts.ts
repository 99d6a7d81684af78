import { stat } from 'node:fs/promises';
import type { Survey } from '@wellmet/core';
import { mergeOpenTallies, withState } from '@wellmet/core/rows';
import type { Io } from '../../command.ts';
import { type CountingOptions, createCounting, openFor, tallyOf } from '../counting.ts';
import { delimiterOf } from '../csv/delimiter.ts';
import { readHeader } from '../csv/header.ts';
import { lineText } from '../line-text.ts';
import { createProgress } from '../progress.ts';
import { formatOf } from '../reader-for.ts';
import type { TalliedInputs } from '../tally-inputs.ts';
import { cutFile } from './cut-file.ts';
import type { Part, PartDone, PartsCounted, PartsCounter } from './parts-counter.ts';

export interface TallyPartsOptions extends CountingOptions {
  /** How many threads may be used. */
  readonly threads: number;
  /** Starts one. */
  readonly start: () => PartsCounter;
  /** Bytes below which cutting is not worth while. */
  readonly smallest?: number;
}

const SMALLEST = 8 * 1024 * 1024;
/** Parts per thread, so that one that is quicker than the others takes more. */
const PER_THREAD = 4;

/**
 * `tallyInputs` in several threads: the files are cut into parts of whole lines, which are counted apart and merged. Visits and ids are
 * joined across parts, so the Tally is the same.
 *
 * @returns nothing where the inputs can only be read in one go: standard input, Tallies, quoted CSV, ids that were sent twice
 */
export async function tallyParts(
  survey: Survey,
  names: readonly string[],
  options: TallyPartsOptions,
  io: Io,
): Promise<TalliedInputs | undefined> {
  const parts = await cutAll(survey, names, options);
  if (parts === undefined) return undefined;
  const progress = createProgress(io.stderr, () => performance.now());
  const bytes = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  let read = 0;
  let lines = 0;
  const counters = Array.from({ length: Math.min(options.threads, parts.length) }, options.start);
  const done: PartDone[] = [];
  const left = parts.values();
  const work = async (counter: PartsCounter) => {
    for (const part of left) {
      const result = await counter.count(part);
      done[part.number] = result;
      read += part.to - part.from;
      lines += result.lines;
      progress.update(part.name, read, bytes, lines);
    }
    return counter.close();
  };
  const counted = await Promise.all(counters.map(work));
  progress.clear();
  if (done.some(({ isBound }) => isBound)) return undefined;
  return join(survey, options, parts, done, counted, io);
}

/** All parts of all files; nothing where one of them cannot be cut. */
async function cutAll(
  survey: Survey,
  names: readonly string[],
  { threads, smallest = SMALLEST }: TallyPartsOptions,
): Promise<readonly Part[] | undefined> {
  const sizes = await Promise.all(names.map(sizeOf));
  const size = sizes.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0);
  if (!(size >= smallest)) return undefined;
  const parts: Part[] = [];
  for (const name of names) {
    const cut = await cutFile(name, Math.ceil(size / (PER_THREAD * threads)));
    if (cut === undefined) return undefined;
    const { firstLine: bytes, ranges } = cut;
    const end = bytes.at(-1) === 10 ? bytes.length - 1 : bytes.length;
    const read = lineText(bytes, 0, end, 1);
    if ('fault' in read || !canBeCut(survey, name, read.text)) return undefined;
    parts.push(
      ...ranges.map((range, at) => ({ ...range, name, firstLine: read.text, number: parts.length + at })),
    );
  }
  return parts;
}

/** Bytes of a regular file. */
async function sizeOf(name: string): Promise<number | undefined> {
  if (name === '-') return undefined;
  const found = await stat(name).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

/** @throws InputError when a column is unknown */
function canBeCut(survey: Survey, name: string, firstLine: string): boolean {
  const format = formatOf(name, firstLine);
  if (format !== 'csv') return format === 'ndjson';
  if (firstLine === '' || firstLine.includes('"')) return false;
  readHeader(survey, name, firstLine.split(delimiterOf(firstLine)));
  return true;
}

/** Merges what the threads counted, and tells their faults in the order of the files; nothing where an id was in two of them. */
function join(
  survey: Survey,
  options: CountingOptions,
  parts: readonly Part[],
  done: readonly PartDone[],
  counted: readonly PartsCounted[],
  io: Io,
): TalliedInputs | undefined {
  const all = createCounting(survey, options);
  for (const { state, ids, n } of counted) {
    if (all.seen.takeIn(ids) > 0) return undefined;
    mergeOpenTallies(all.open, withState(openFor(survey, options), state));
    all.n.rejected += n.rejected;
    all.n.duplicates += n.duplicates;
  }
  let before = 0;
  let faults = 0;
  for (const { name, from, number } of parts) {
    const { lines, faults: told } = done[number]!;
    if (from === 0) before = 0;
    for (const [line, reason] of told) io.stderr.write(`${name}:${before + line}: ${reason}\n`);
    before += lines;
    faults += told.length;
  }
  return { tally: tallyOf(all), faults };
}
