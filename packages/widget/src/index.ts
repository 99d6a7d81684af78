// The public list of @wellmet/widget, written by hand; exports.test.ts pins it. Importing it changes nothing on the page.
import { ports } from './ports.ts';
import { createWellmet, type Wellmet } from './wellmet.ts';

export type { WellmetAttributes, WellmetListeners } from './attributes.ts';
export type { WellmetSurvey } from './element.ts';
export type { EventDetails, EventName, WellmetEvent } from './events.ts';
export type { Options } from './options.ts';
export type { Wellmet } from './wellmet.ts';

const wellmet: Wellmet = createWellmet(ports);

/** On a server, where there is no element to register, it does nothing. */
export const define: Wellmet['define'] = () => {
  if (globalThis.customElements) wellmet.define();
};
export const mount: Wellmet['mount'] = wellmet.mount;
export const open: Wellmet['open'] = wellmet.open;
export const close: Wellmet['close'] = wellmet.close;
