import type { Answer, Contact, Receipt, Response } from '@wellmet/core';

/** What each DOM event of a `<wellmet-survey>` carries in `detail`: `wellmet:ready`, and so on. All bubble and are composed. */
export interface EventDetails {
  /** The survey is loaded and about to be shown. */
  readonly ready: { readonly survey: string; readonly version: string };
  /** The patient can see it: after `ready`, and each time it is opened again. */
  readonly show: Record<string, never>;
  /** An answer was given or changed; `answer` is absent when it was taken back. */
  readonly answer: { readonly question: string; readonly answer?: Answer };
  /** About to be sent. `preventDefault()` keeps it from being sent and the answers on the page. */
  readonly submit: { readonly response: Response };
  /** How the patient can be reached, given on purpose: it never travels with the answers, and goes to `contactEndpoint` where there is one. */
  readonly contact: { readonly contact: Contact };
  /** The adapter resolved. */
  readonly sent: { readonly response: Response; readonly receipt: Receipt };
  /** Something failed; the page goes on. Written to the console unless `preventDefault()` is called. */
  readonly error: { readonly error: unknown };
  /** The device's storage is about to be used. `preventDefault()` keeps nothing; answers can still be sent. */
  readonly consent: { readonly storage: 'session' | 'local' };
  /** What floats was closed; its answers are kept until it is destroyed. */
  readonly close: Record<string, never>;
}

export type EventName = keyof EventDetails;
export type WellmetEvent<Name extends EventName> = CustomEvent<EventDetails[Name]>;

export type Emit = <Name extends EventName>(name: Name, detail: EventDetails[Name]) => boolean;

/** Dispatches events on an element; each call is false when a listener prevented the default. */
export const emitOn =
  (element: Element): Emit =>
  (name, detail) =>
    element.dispatchEvent(
      new CustomEvent(`wellmet:${name}`, {
        detail,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );

/** Reports what went wrong without throwing into the page. */
export function report(emit: Emit, error: unknown): void {
  if (emit('error', { error })) console.warn('wellmet:', error);
}

declare global {
  interface HTMLElementEventMap extends WellmetEventMap {}
}

type WellmetEventMap = { [Name in EventName as `wellmet:${Name}`]: WellmetEvent<Name> };
