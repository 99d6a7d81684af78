/** One file of expected numbers; fixtures/oracle/SOURCES.md says where they come from. */
export interface OracleFile {
  readonly id: string;
  readonly kind: string;
  readonly instrument?: Instrument;
  readonly data: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
}

export interface Instrument {
  readonly scale: { readonly min: number; readonly max: number };
  readonly items: readonly { readonly id: string; readonly dimension: string; readonly reversed: boolean }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight: number;
    readonly items: readonly string[];
  }[];
}

/** Answers, one row per respondent and one column per item; `null` where there is none. */
export type Rows = readonly (readonly (number | null)[])[];
