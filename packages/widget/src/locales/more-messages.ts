/** The words of what few surveys ask, in one language: they come with the file that asks it. A missing one does not compile. */
export interface MoreMessages {
  readonly yes: string;
  readonly no: string;
  /** Beside the field where an option takes words of the patient's own. */
  readonly other: string;
  /** How to put options in an order. */
  readonly rank: string;
  /** Names of the buttons beside an option that has its place, and what is said once it has lost it. */
  readonly up: (option: string) => string;
  readonly down: (option: string) => string;
  readonly out: (option: string) => string;
  readonly gone: (option: string) => string;
  /** Beside a scale: the least that would do, what is wished for, and how much it matters. */
  readonly part: { readonly minimum: string; readonly desired: string; readonly importance: string };
  /** Over a page of items that ask what would do and what is wished for. */
  readonly ask: { readonly expectation: string; readonly both: string };
  /** Over a page of items that ask for the comparison itself, and its seven answers from much worse to much better. */
  readonly compared: string;
  readonly comparisons: readonly [string, string, string, string, string, string, string];
  /** Of 100 points: how many are still to be given, or are too many. Numbers come formatted. */
  readonly pointsLeft: (points: string) => string;
  readonly pointsOver: (points: string) => string;
  readonly agree: string;
  readonly contact: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly message: string;
    /** That it stays apart from the answers, and may be left out. */
    readonly apart: string;
    readonly needsReach: string;
    readonly needsConsent: string;
  };
  /** In the list of what was understood: leads back to a question. */
  readonly change: string;
}
