import type { Survey } from '@wellmet/core';
import type { Host } from './host.ts';
import type { Messages } from './locales/messages.ts';
import type { Options } from './options.ts';
import type { Shape, ShapesModule } from './shapes/shape.ts';

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

/** What a survey is started with. */
export interface Place {
  /** Inside the shadow root; the survey is rendered into it. */
  readonly mount: HTMLElement;
  readonly survey: Survey;
  readonly appearance: Appearance;
  readonly adoptStyles: (css: string) => void;
  /** Present in what can be closed. */
  readonly close: (() => void) | undefined;
}

/** A survey that has been started. */
export interface StartedSurvey {
  /** Whether the Response has left. */
  sent(): boolean;
  update(appearance: Appearance): void;
  /** Moves focus to the survey, after the visitor asked for it. */
  focus(): void;
  destroy(): void;
}

export type StartSurvey = (host: Host, place: Place) => Promise<StartedSurvey>;

/** A survey in its place on the page. */
export interface RunningSurvey {
  /** `asked` when the visitor asked for it: then it takes the focus. */
  open(asked?: boolean): void;
  readonly close: (() => void) | undefined;
  /** Takes over options that have changed. */
  update(): void;
}

/** What the second file holds: it is loaded only when a survey is about to be shown. */
export interface SurveyModule {
  /**
   * Starts a survey, not yet visible: the answer to the request for it, itself, or the one inside the element.
   *
   * @throws Error when it cannot be shown.
   */
  showSurvey(
    host: Host,
    answer: Response | Survey | undefined,
    shape: Shape | false | undefined,
  ): Promise<RunningSurvey>;
}

/** Where the parts that are loaded on demand come from: beside the script, or through a bundler. */
export interface Ports {
  loadSurvey(): Promise<SurveyModule>;
  /** For every mode but `inline`. */
  loadShapes(): Promise<ShapesModule>;
  /** Only asked for languages in `shippedLocales`. */
  loadMessages(locale: string): Promise<Messages>;
}
