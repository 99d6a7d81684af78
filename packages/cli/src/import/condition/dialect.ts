/** How a tool writes a condition. */
export interface Dialect {
  /** A reference to a question, at the place where it is looked for; its first group that is there is the name. */
  readonly reference: RegExp;
  /** The name of a question as `Asked` has it, of a reference as it is written. */
  readonly nameOf: (reference: string) => string;
}
