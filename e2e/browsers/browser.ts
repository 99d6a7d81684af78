/** The engines that every page is tested in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight';

export interface LaunchOptions {
  /** What the system tells the page; default `light`. */
  readonly colorScheme?: 'light' | 'dark';
  /** How much larger than usual the person has set the letters; default 1. WebKitGTK enlarges the whole page with them. */
  readonly textScale?: 1 | 2;
  /** Whether the person has asked for as little motion as can be; default false. */
  readonly reducedMotion?: boolean;
  /** Whether the person's own few colours take the place of the page's; default false. WebKitGTK has no such thing. */
  readonly forcedColors?: boolean;
}

/** One window of a real browser with a fresh profile. Lengths are CSS pixels from the top left of the viewport. */
export interface Browser {
  readonly engine: Engine;
  /** Resolves when the page has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function inside the page: it sees the page's globals and its arguments, nothing around it, and answers in JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs a script in the page, whatever its policy says about scripts. */
  inject(script: string): Promise<void>;
  /** Presses the mouse button there, as a hand would. */
  click(x: number, y: number): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Sets the size of the viewport. */
  resize(width: number, height: number): Promise<void>;
  /** The viewport as a PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Warnings and errors on the console since the start. WebKitGTK shows its console to nobody: always empty there. */
  problems(): readonly string[];
  close(): Promise<void>;
  /** What the page holds once nothing is left to collect. Only Chromium tells. */
  memory?(): Promise<Memory>;
}

export interface Memory {
  readonly nodes: number;
  readonly listeners: number;
  /** In bytes. */
  readonly heap: number;
  /** Everything on the heap, as text. */
  readonly contents: string;
}
