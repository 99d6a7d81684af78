import { createElementClass, type WellmetSurvey } from './element.ts';
import type { Options } from './options.ts';
import type { Ports } from './survey-module.ts';

/** The `Wellmet` global of the script build. */
export interface Wellmet {
  /** Registers `<wellmet-survey>`; once is enough, and a page that already has it keeps the one it has. */
  define(): void;
  /** Shows a survey inside an element of the page. The same element gives the same survey. */
  mount(container: Element, options?: Options): WellmetSurvey;
  /** Opens the page's popover, or makes one from the options. */
  open(options?: Options): WellmetSurvey;
  /** Closes what `open` opened. */
  close(): void;
}

export const tag = 'wellmet-survey';

/** The public functions, bound to where their parts are loaded from. */
export function createWellmet(ports: Ports): Wellmet {
  const mounted = new WeakMap<Element, WellmetSurvey>();
  let opened: WellmetSurvey | undefined;

  const define = () => {
    if (!customElements.get(tag)) customElements.define(tag, createElementClass(ports));
  };
  const create = (options: Options | undefined, container: Element) => {
    define();
    const own = container.localName === tag ? container : mounted.get(container);
    const element = (own ?? document.createElement(tag)) as WellmetSurvey;
    mounted.set(container, element);
    if (options) element.update(options);
    if (!element.isConnected) container.append(element);
    return element;
  };

  return {
    define,
    mount: (container, options) => create(options, container),
    open(options) {
      define();
      const present = opened?.isConnected
        ? opened
        : document.querySelector<WellmetSurvey>(`${tag}[mode=popover],${tag}[data-mode=popover]`);
      if (present && options) present.update(options);
      opened = present ?? create({ trigger: 'none', ...options, mode: 'popover' }, document.body);
      opened.open();
      return opened;
    },
    close: () => opened?.close(),
  };
}
