/** Every word of the user interface in one language. A missing one does not compile. */
export interface Messages {
  /** Names the language's files. */
  readonly tag: string;
  /** On the button that opens the survey in a popover. */
  readonly launcher: string;
  readonly close: string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly retry: string;
  /** Where one is: numbers come formatted. */
  readonly step: (page: string, pages: string) => string;
  /** Over a page of items: what is asked about them. */
  readonly ask: { readonly expectation: string; readonly experience: string; readonly both: string };
  /** Beside the scale of an item: what is rated. `recalled` is the expectation when it is asked after the visit. */
  readonly part: { readonly expectation: string; readonly recalled: string; readonly experience: string };
  /** Beside a scale that is not about expectation and experience. */
  readonly answer: string;
  /** Stands between "6 of 7" and the words of that point. */
  readonly comma: string;
  /** The value in words, such as "6 of 7": after a choice, and in the accessible name of every point. */
  readonly of: (value: string, highest: string) => string;
  /** A point without words of its own, named by its labelled neighbours. */
  readonly between: (low: string, high: string) => string;
  readonly notApplicable: string;
  /** Beside a question that must be answered. */
  readonly required: string;
  /** Over the list of what is to be mended on a page. */
  readonly problem: string;
  readonly needsAnswer: string;
  /** The text is `excess` characters too long: formatted, and as the `count` that decides the plural. */
  readonly tooLong: (excess: string, count: number) => string;
  readonly sending: string;
  readonly failed: string;
  readonly thanks: string;
  /** On a kiosk that nobody has touched for a while. */
  readonly stillThere: string;
  /** What happens next, and why. */
  readonly startsOver: string;
  /** On the button of whoever is still there. */
  readonly stay: string;
  /** Over the list of languages. */
  readonly language: string;
  readonly larger: string;
  /** Reads the page out, and stops it. */
  readonly aloud: string;
  readonly silent: string;
  /** Shows the easy variant of each text that has one. */
  readonly easy: string;
  /** How many characters a text may still have: the number comes formatted. */
  readonly left: (count: string) => string;
  /** Beside a text that looks as if it said who the patient is, which nobody needs to know. */
  readonly anonymous: string;
  /** How people begin who say their name. */
  readonly introduces: RegExp;
}
