import type { Adapter, Response } from '@wellmet/core';
import { vi } from 'vitest';
import * as survey from '../bundled-survey.ts';
import type { WellmetSurvey } from '../element.ts';
import zhHans from '../locales/shipped/zh-Hans.ts';
import type { Options } from '../options.ts';
import { createShape } from '../shapes/create-shape.ts';
import type { Ports } from '../survey-module.ts';
import { createWellmet } from '../wellmet.ts';

/** An adapter that keeps what it is given, and answers as told. */
export const keepingAdapter = (answer: () => Promise<void> = async () => {}) => {
  const sent: Response[] = [];
  const left: Response[] = [];
  const adapter: Adapter = {
    async send(response, options) {
      (options?.leaving ? left : sent).push(response);
      await answer();
      return { id: response.id, acknowledged: true };
    },
  };
  return { adapter, sent, left };
};

export const testPorts: Ports = {
  loadSurvey: async () => survey,
  loadShapes: async () => ({ createShape }),
  loadMessages: async () => zhHans,
};
// One registry of elements per test file: the first definition stays.
export const wellmet = createWellmet({
  loadSurvey: () => testPorts.loadSurvey(),
  loadShapes: () => testPorts.loadShapes(),
  loadMessages: locale => testPorts.loadMessages(locale),
});

/** Everything a page could have heard from an element, in order. */
export const listen = (element: Element): { type: string; detail: unknown }[] => {
  const heard: { type: string; detail: unknown }[] = [];
  for (const name of ['ready', 'show', 'answer', 'submit', 'sent', 'error', 'close'])
    element.addEventListener(`wellmet:${name}`, event => {
      heard.push({ type: name, detail: (event as CustomEvent).detail });
      // Keeps it out of the test's output.
      if (name === 'error') event.preventDefault();
    });
  return heard;
};

export interface Shown {
  readonly element: WellmetSurvey;
  readonly heard: ReturnType<typeof listen>;
  readonly root: () => ShadowRoot;
  readonly part: <Kind extends HTMLElement = HTMLElement>(name: string) => Kind;
  readonly parts: (name: string) => HTMLElement[];
  readonly next: () => Promise<void>;
  readonly choose: (name: string, place: number) => void;
}

/** Lets everything that waits for a promise or for the next drawing happen. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) {
    await vi.dynamicImportSettled();
    await new Promise(resolve => setTimeout(resolve));
  }
};

/** Shows a survey on the page, as a person and as the page see it. */
export const showSurvey = async (options: Options): Promise<Shown> => {
  wellmet.define();
  const element = document.createElement('wellmet-survey') as WellmetSurvey;
  const heard = listen(element);
  element.update({ adapter: keepingAdapter().adapter, ...options });
  document.body.append(element);
  await settle();
  const root = () => element.shadowRoot!;
  const parts = (name: string) => [...root().querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  return {
    element,
    heard,
    root,
    parts,
    part: name => parts(name)[0] as never,
    next: async () => {
      root().querySelector<HTMLElement>('[part="next"]')!.click();
      await settle();
    },
    choose: (name, place) =>
      [...root().querySelectorAll<HTMLInputElement>(`[name="${name}"]`)][place]!.click(),
  };
};

export const answerFirstPage = ({ choose }: Shown): void => {
  choose('greeted.expectation', 5);
  choose('greeted.experience', 3);
};

export const restoreMocks = (): void => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
};
