import type { Survey } from '@wellmet/core';
import type { Emit } from './events.ts';
import type { Messages } from './locales/messages.ts';
import type { Options } from './options.ts';

/** How a survey looks and speaks: what may change while it is being answered. */
export interface Appearance {
  /** The survey's language that is shown. */
  readonly locale: string;
  /** The language that was asked for, which may say more, such as `ar-EG`. */
  readonly wanted: string;
  /** Absent for English, which is built in. */
  readonly messages: Messages | undefined;
  readonly theme: Options['theme'];
}

/** What the always-loaded file lends to the survey it shows. */
export interface SurveyHost {
  /** Inside the shadow root; the survey is rendered into it. */
  readonly mount: HTMLElement;
  readonly survey: Survey;
  readonly options: Options;
  readonly appearance: Appearance;
  readonly emit: Emit;
  readonly adoptStyles: (css: string) => void;
  /** Reports an error; the survey goes on. */
  readonly report: (error: unknown) => void;
  /** Reports an error and takes the survey down. */
  readonly fail: (error: unknown) => void;
  /** Present in a popover. */
  readonly close: (() => void) | undefined;
}

export interface RunningSurvey {
  /** Whether the Response has left. */
  sent(): boolean;
  update(appearance: Appearance): void;
  /** Moves focus to the survey, after the visitor asked for it. */
  focus(): void;
  destroy(): void;
}

/** What the second file holds: it is loaded only when a survey is about to be shown. */
export interface SurveyModule {
  /** @throws Error when the value has not the shape of a survey that can be shown. */
  guardSurvey(value: unknown): Survey;
  startSurvey(host: SurveyHost): Promise<RunningSurvey>;
}

/** Where the parts that are loaded on demand come from: beside the script, or through a bundler. */
export interface Ports {
  loadSurvey(): Promise<SurveyModule>;
  /** Only asked for languages in `shippedLocales`. */
  loadMessages(locale: string): Promise<Messages>;
}
