import { createElementClass, type WellmetSurvey } from './element.ts';
import type { Options } from './options.ts';
import type { Ports } from './survey-module.ts';

/** The `Wellmet` global of the script build. */
export interface Wellmet {
  /** Registers `<wellmet-survey>`; once is enough, and a page that already has it keeps the one it has. */
  define(): void;
  /** Shows a survey inside an element of the page. The same element gives the same survey. */
  mount(container: Element, options?: Options): WellmetSurvey;
  /** Opens what floats on the page, or makes a popover from the options. */
  open(options?: Options): WellmetSurvey;
  /** Closes what `open` opened. */
  close(): void;
}

export const tag = 'wellmet-survey';

/** The public functions, bound to where their parts are loaded from. */
export function createWellmet(ports: Ports): Wellmet {
  let opened: WellmetSurvey | undefined;

  const define = () => {
    if (!customElements.get(tag)) customElements.define(tag, createElementClass(ports));
  };
  const create = () => document.createElement(tag) as WellmetSurvey;
  const place = (element: WellmetSurvey, container: Element, options?: Options) => {
    if (options) element.update(options);
    if (!element.isConnected) container.append(element);
    return element;
  };

  return {
    define,
    mount(container, options) {
      define();
      const own = container.localName === tag ? container : container.querySelector(`:scope>${tag}`);
      return place((own as WellmetSurvey | null) ?? create(), container, options);
    },
    open(options) {
      define();
      if (!opened?.isConnected)
        opened =
          document.querySelector<WellmetSurvey>(`${tag}:is([mode],[data-mode]):not([mode=inline])`) ??
          place(create(), document.body, { mode: 'popover', trigger: 'none' });
      place(opened, opened, options).open();
      return opened;
    },
    close: () => opened?.close(),
  };
}
