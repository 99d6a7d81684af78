import type { Adapter, Channel, Phase, Survey } from '@wellmet/core';

/** What shows a survey: `click` is a click on its own button, with a selector on anything of the page. */
export type Trigger =
  | 'load'
  | 'click'
  | 'exit'
  | 'none'
  | `delay:${number}`
  | `idle:${number}`
  | `scroll:${string}`
  | `click:${string}`
  | `event:${string}`;

/** A length of time in days, such as `30d`. */
export type Days = `${number}d`;

/**
 * How a survey is shown. Every option but `adapter` and `consent` is also an attribute of `<wellmet-survey>` (`once-every="30d"`,
 * or `data-once-every="30d"`) and of the script tag (`data-once-every="30d"`); `context` is one attribute per key:
 * `context-department="ortho"`.
 */
export interface Options {
  /** URL of the survey's JSON. In JavaScript also the survey itself. Not needed when it stands inside the element. */
  readonly survey?: string | Survey;
  /** URL that takes Responses. For the script build; elsewhere pass an `adapter`. */
  readonly endpoint?: string;
  /** How a Response leaves. JavaScript only; wins over `endpoint`. */
  readonly adapter?: Adapter;
  /** URL that takes contact details, which never travel with answers. For the script build. */
  readonly contactEndpoint?: string;
  /** The clinic's public key, of `wellmet keys make`, or the URL of it: answers are sealed to it before anything stores or sends them. For the script build. */
  readonly sealKey?: string;
  /** Which moment is asked about: before the visit, after it, or both in one sitting. Default: `?phase=` of the page, else both. */
  readonly phase?: Phase | 'both';
  /** The key that joins the two moments of one visit: 4 to 64 letters, digits, `_` or `-`. Default: `?visit=` of the page. */
  readonly visit?: string;
  /** `inline` (default) stands where the element stands; `full-page` fills a page of its own, `kiosk` too, and starts over by itself; `popover` floats in the corner, `side-tab` at the edge, `modal` over the page. */
  readonly mode?: 'inline' | 'popover' | 'modal' | 'side-tab' | 'full-page' | 'kiosk';
  /** What shows it: `load`, `delay:<seconds>`, `scroll:<percent or selector>`, `exit`, `idle:<seconds>`, `click:<selector>`, `event:<name>`, `click` on its own button, or `none`: only `open()`. Default: `click` for what floats, else `load`. */
  readonly trigger?: Trigger;
  /** Only on these pages: paths with `*` for anything, separated by spaces, such as `/visit/* /thanks`. Default: wherever it is. */
  readonly pages?: string;
  /** Share of page views on which it is shown at all, from 0 to 1. Default: 1. */
  readonly sample?: number;
  /** Only from this visit on; a new visit begins after half an hour away. Needs `storage`. */
  readonly afterVisits?: number;
  /** Not shown of its own accord again before that long in days, such as `30d`. Beyond the page at hand it needs `storage`. */
  readonly onceEvery?: Days;
  /** Not shown of its own accord until so many days after any survey of this site, such as `7d`. Beyond the page at hand it needs `storage`. */
  readonly coolDown?: Days;
  /** What may be kept on the device: `session` or `local` keep answers for a reload and when a survey was shown, `none` nothing at all. Default: only what was submitted, until it has arrived. */
  readonly storage?: 'none' | 'session' | 'local';
  /** Asked each time before `session` or `local` storage is used; false keeps nothing, and answers can still be sent. JavaScript only. */
  readonly consent?: () => boolean | Promise<boolean>;
  /** Seconds without a touch after which a kiosk asks who is there, and 20 seconds later starts over. Default: 60. */
  readonly idle?: number;
  /** Language tag. Default: the nearest `lang` of the page, then the survey's first language. Changes without losing answers. */
  readonly locale?: string;
  /** `system` (default) follows the device. Changes without losing answers. */
  readonly theme?: 'system' | 'light' | 'dark' | 'contrast';
  /** How the patient came here. Default: `link` when the page's address carries a visit key, `kiosk` in a kiosk, otherwise `web`. */
  readonly channel?: Channel;
  /** The words on its button. Default: in the language of the page. */
  readonly label?: string;
  /** Facts such as the department; only keys and values that the survey declares are sent. */
  readonly context?: Readonly<Record<string, string>>;
}

/** The attributes that are options. What each takes is in check-options.ts, which comes later. */
const names =
  'survey endpoint contact-endpoint seal-key phase visit mode trigger pages sample after-visits once-every cool-down storage locale theme channel label idle'.split(
    ' ',
  );

/** The attributes that a `<wellmet-survey>` watches. */
export const attributes: readonly string[] = names.concat(names.map(name => `data-${name}`));

const camelCase = (name: string) => name.replace(/-./g, ([, letter]) => letter!.toUpperCase());

/** The options written on an element or on the script tag, as text, but for `context`. An empty attribute is as good as none. */
export function readAttributes(element: Element): Options {
  const options: Record<string, unknown> = {};
  for (const name of names) {
    const value = element.getAttribute(name) || element.getAttribute(`data-${name}`);
    if (value) options[camelCase(name)] = value;
  }
  return options;
}
