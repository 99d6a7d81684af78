/** What was measured of one candidate: each list holds one value per run. */
export interface Runs {
  /** Bytes of what arrived before the first question was shown, without the page and JSON. */
  readonly bytes: number[];
  /** Milliseconds to the first question on slow 4G, with a processor four and six times slower. */
  readonly first4: number[];
  readonly first6: number[];
  /** The rest with a processor six times slower and no limit on the network. Milliseconds; the heap in bytes. */
  readonly script: number[];
  readonly blocking: number[];
  readonly shift: number[];
  readonly heap: number[];
  readonly paint50: number[];
  readonly paint98: number[];
  readonly handler: number[];
}

export type Figure = keyof Runs;

export const noRuns = (): Runs => ({
  bytes: [],
  first4: [],
  first6: [],
  script: [],
  blocking: [],
  shift: [],
  heap: [],
  paint50: [],
  paint98: [],
  handler: [],
});

/** The value that a share of all lies at or under; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** What `benchmarks/widget/results.json` holds. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly command: string;
  readonly rounds: number;
  /** Bytes and further requests of a page that shows nothing. */
  readonly nothing: { readonly bytes: number; readonly requests: number };
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly kind: 'ours' | 'used' | 'floor' | 'peer';
  readonly asksRatings: boolean;
  readonly lacks?: string;
  /** Medians; script, blocking and heap are without those of a page without a widget. */
  readonly figures: Readonly<Record<Figure, number>>;
}
