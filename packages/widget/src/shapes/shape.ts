import type { Frame } from '../frame.ts';
import type { Host } from '../host.ts';

/** The survey that stands in a shape. */
export interface Shaped {
  /** Whether the Response has left. */
  sent(): boolean;
  /** Forgets every answer and begins anew. */
  restart(): Promise<void>;
}

/** How a survey that is not inline stands on the page. */
export interface Shape extends Frame {
  /** The survey is rendered into it; hidden until it is shown. */
  readonly mount: HTMLElement;
  /** Offers a button that opens it, until the signal aborts. */
  offer(here: AbortSignal): void;
  /** Whether it is a bad moment to open; then it opens `again` at a better one. */
  waits(asked: boolean | undefined, again: () => void): boolean;
  /** What it does once the survey can be seen. */
  opened(survey: Shaped): void;
  /** Present in what floats. */
  readonly close: (() => void) | undefined;
  /** Takes over options that have changed. */
  update(): void;
}

/** What the file of shapes holds: it is loaded beside the survey, or before it for the button alone. */
export interface ShapesModule {
  createShape(host: Host, open: () => void): Shape;
}
