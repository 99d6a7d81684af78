import { folderOf } from './beside.ts';
import type { Ports } from './survey-module.ts';
import { on } from './triggers/on.ts';
import { createWellmet, tag, type Wellmet as WellmetApi } from './wellmet.ts';

declare global {
  var Wellmet: WellmetApi | undefined;
}

const placeSurvey = (script: HTMLScriptElement) => {
  const element = document.createElement(tag);
  Object.assign(element.dataset, script.dataset);
  if (script.closest('body')) script.after(element);
  else document.body.append(element);
};

/**
 * What a script build does when it runs: sets the `Wellmet` global, registers the element, and places the survey that the
 * script tag itself asks for. Of two builds on one page the first stays.
 */
export function startScript(inside?: Pick<Ports, 'loadSurvey'>): void {
  const script = document.currentScript as HTMLScriptElement;
  // `import()` passes a strict policy with Trusted Types, where setting `script.src` is refused.
  const folder = folderOf(script.src);
  const beside = (file: string) => import(folder + file);
  const wellmet = createWellmet({
    loadSurvey: () => beside('wellmet-survey.js'),
    loadShapes: () => beside('wellmet-shapes.js'),
    ...inside,
    loadMessages: async locale => (await beside(`locales/${locale}.js`)).default,
  });
  window.Wellmet ??= wellmet;
  wellmet.define();
  if (!script.dataset.survey) return;
  if (document.body) placeSurvey(script);
  else on(document, 'DOMContentLoaded', () => placeSurvey(script));
}
