import type { Adapter, Channel, Phase, Survey } from '@wellmet/core';

/**
 * How a survey is shown. Every option but `adapter` is also an attribute of `<wellmet-survey>` (`survey="…"`, or
 * `data-survey="…"`) and of the script tag (`data-survey="…"`); `context` is one attribute per key: `context-department="ortho"`.
 */
export interface Options {
  /** URL of the survey's JSON. In JavaScript also the survey itself. Not needed when it stands inside the element. */
  readonly survey?: string | Survey;
  /** URL that takes Responses. For the script build; elsewhere pass an `adapter`. */
  readonly endpoint?: string;
  /** How a Response leaves. JavaScript only; wins over `endpoint`. */
  readonly adapter?: Adapter;
  /** Which moment is asked about: before the visit, after it, or both in one sitting. Default: `?phase=` of the page, else both. */
  readonly phase?: Phase | 'both';
  /** The key that joins the two moments of one visit: 4 to 64 letters, digits, `_` or `-`. Default: `?visit=` of the page. */
  readonly visit?: string;
  /** `inline` (default) stands where the element stands; `popover` floats in the corner behind a button. */
  readonly mode?: 'inline' | 'popover';
  /** What opens a popover: a `click` on its button (default), the page having loaded, or only `open()`, without a button. */
  readonly trigger?: 'click' | 'load' | 'none';
  /** Language tag. Default: the nearest `lang` of the page, then the survey's first language. Changes without losing answers. */
  readonly locale?: string;
  /** `system` (default) follows the device. Changes without losing answers. */
  readonly theme?: 'system' | 'light' | 'dark';
  /** How the patient came here. Default: `link` when the page's address carries a visit key, otherwise `web`. */
  readonly channel?: Channel;
  /** The words on the popover's button. Default: in the language of the page. */
  readonly label?: string;
  /** Facts such as the department; only keys and values that the survey declares are sent. */
  readonly context?: Readonly<Record<string, string>>;
}

/** Options that may stand in markup, with what each takes; `null` takes anything. */
const rows = {
  survey: null,
  endpoint: null,
  phase: ['expectation', 'experience', 'both'],
  visit: /^[\w-]{4,64}$/,
  mode: ['inline', 'popover'],
  trigger: ['click', 'load', 'none'],
  locale: null,
  theme: ['system', 'light', 'dark'],
  channel: ['web', 'link', 'qr', 'kiosk', 'email', 'phone', 'paper'],
  label: null,
} satisfies Partial<Record<keyof Options, RegExp | readonly string[] | null>>;

const contextPrefix = 'context-';

/** The attributes that a `<wellmet-survey>` watches. Marked pure, so that `withAddress` does not bring them along. */
export const attributes: readonly string[] = /* @__PURE__ */ Object.keys(rows).flatMap(name => [
  name,
  `data-${name}`,
]);

/** The options written on an element or on the script tag. An empty attribute is as good as none. */
export function readAttributes(element: Element): Options {
  const options: Record<string, unknown> = {};
  const context: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const option = name.replace(/^data-/, '');
    if (option.startsWith(contextPrefix)) context[option.slice(contextPrefix.length)] = value;
    else if (value && Object.hasOwn(rows, option)) options[option] = value;
  }
  return { ...options, context };
}

/** @throws Error that names the first option whose value will not do, and what would. */
export function checkOptions(options: Options): Options {
  for (const [name, allowed] of Object.entries<RegExp | readonly string[] | null>(rows)) {
    const value = String(options[name as keyof Options] ?? '');
    const pattern = allowed instanceof RegExp ? allowed : allowed && RegExp(`^(${allowed.join('|')})$`);
    if (value && pattern && !pattern.test(value))
      throw new Error(`option ${name}: expected ${pattern.source}, got ${value}`);
  }
  return options;
}

/** Adds what the page's own address says. What could not be a key or a phase there is as good as none. */
export function withAddress(options: Options, search: string): Options {
  const visit = /[?&]visit=([\w-]{4,64})(&|$)/.exec(search)?.[1];
  const phase = /[?&]phase=(expectation|experience)(&|$)/.exec(search)?.[1] as Phase | undefined;
  return { ...(visit && { visit, channel: 'link' }), ...(phase && { phase }), ...options };
}
