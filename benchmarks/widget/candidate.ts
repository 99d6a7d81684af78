/** A page with one product that shows the survey, or as much of it as the product can. */
export interface Candidate {
  readonly name: string;
  /** Of what `--only` takes. */
  readonly kind: 'ours' | 'used' | 'floor' | 'peer';
  /** What it asks less than the survey, or lacks of what a site needs; shown below the table. */
  readonly lacks?: string;
  /** Whether it can ask five ratings: only then ours is to be ahead of it. */
  readonly asksRatings: boolean;
  readonly head: string;
  readonly body: string;
  /** What the page asks for, by path. */
  readonly files: Readonly<Record<string, File>>;
  /** Selectors from the page to its first question, each into the shadow root of what the one before found. */
  readonly first: readonly string[];
  /** The same way to everything that a click gives an answer on. */
  readonly answers: readonly string[];
}

export interface File {
  readonly type: string;
  readonly content: string | Uint8Array;
}

export const script = (content: string | Uint8Array): File => ({ type: 'text/javascript', content });
export const style = (content: string | Uint8Array): File => ({ type: 'text/css', content });
export const json = (value: unknown): File => ({ type: 'application/json', content: JSON.stringify(value) });
/** A value inside a script element of a page. */
export const inPage = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
