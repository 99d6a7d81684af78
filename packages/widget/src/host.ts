import type { Emit } from './events.ts';
import type { Messages } from './locales/messages.ts';
import type { Options } from './options.ts';

/** One survey on one element, as the files that show it see it. */
export interface Host {
  readonly element: HTMLElement;
  /** As they are now. */
  options: Options;
  /** Aborts when the survey is taken down: what was added to the page goes then. */
  readonly signal: AbortSignal;
  readonly emit: Emit;
  /** Reports an error; the survey goes on. */
  report(error: unknown): void;
  /** Reports an error and takes the survey down. */
  fail(error: unknown): void;
  /** Takes the survey down. */
  stop(): void;
  /** The language that is asked for. */
  wanted(): string;
  /** The user interface in a language; nothing for English, which is built in, and for what is not shipped. */
  messages(locale: string): Promise<Messages | undefined>;
  /** Where the options allow to keep something, and the visitor too: a Storage. Otherwise what the page at hand remembers. */
  notes(): Promise<Notes>;
}

export type Notes = Record<string, string>;
