import type { Messages } from './locales/messages.ts';
import type { Ports } from './survey-module.ts';
import { createWellmet, tag, type Wellmet as WellmetApi } from './wellmet.ts';

declare global {
  var Wellmet: WellmetApi | undefined;
}

const placeSurvey = (script: HTMLScriptElement) => {
  const element = document.createElement(tag);
  for (const { name, value } of script.attributes)
    if (name.startsWith('data-')) element.setAttribute(name, value);
  if (script.closest('body')) script.after(element);
  else document.body.append(element);
};

/**
 * What a script build does when it runs: sets the `Wellmet` global, registers the element, and places the survey that the
 * script tag itself asks for. Of two builds on one page the first stays.
 */
export function startScript(
  loadSurvey: (beside: (file: string) => Promise<unknown>) => ReturnType<Ports['loadSurvey']>,
): void {
  const script = document.currentScript as HTMLScriptElement;
  // `import()` passes a strict policy with Trusted Types, where setting `script.src` is refused.
  const beside = (file: string) => import(new URL(file, script.src).href);
  globalThis.Wellmet ??= createWellmet({
    loadSurvey: () => loadSurvey(beside),
    loadMessages: async locale => ((await beside(`locales/${locale}.js`)) as { default: Messages }).default,
  });
  globalThis.Wellmet.define();
  if (!script.dataset.survey) return;
  if (document.body) placeSurvey(script);
  else document.addEventListener('DOMContentLoaded', () => placeSurvey(script));
}
