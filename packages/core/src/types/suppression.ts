/** What may be shown to whom. */
export interface SuppressionPolicy {
  readonly name: string;
  /** Figures of fewer respondents than this are hidden. */
  readonly privacy: number;
  /** Figures of fewer respondents than this are shown with `caution`: they are wide guesses. */
  readonly reliability: number;
  /** True where only n, means with their interval, shares and verdicts are shown, rounded, so that no test can be turned back. */
  readonly isCoarse: boolean;
}

/**
 * Why figures are hidden. `small`: fewer respondents than the policy asks for. `sibling`: a smaller group could be found from them
 * by subtraction. `difference`: they differ from figures beside them by a few respondents.
 */
export type Hidden = 'small' | 'sibling' | 'difference';

/** The same tree with any number, interval or verdict left out; names and what they belong to stay. */
export type Suppressed<T> = T extends number
  ? number | null
  : T extends string
    ? string extends T
      ? T
      : T | null
    : T extends boolean | null | undefined
      ? T
      : T extends readonly [number, number]
        ? T | null
        : T extends readonly (infer U)[]
          ? readonly Suppressed<U>[]
          : { readonly [Key in keyof T]: Suppressed<T[Key]> } & {
              readonly hidden?: Hidden;
              /** True below the policy's threshold for reliability. */
              readonly caution?: true;
            };

/** The reports of all respondents and of those of each value of one context key. */
export interface Breakdown<R> {
  /** Id of the context key. */
  readonly key: string;
  readonly total: R;
  /** By value; '' are those without one. */
  readonly groups: Readonly<Record<string, R>>;
}
