import type { Messages } from './locales/messages.ts';
import type { Ports } from './survey-module.ts';

/** For bundlers: what is loaded on demand becomes a chunk of its own. */
export const ports: Ports = {
  loadSurvey: () => import('./bundled-survey.ts'),
  loadShapes: () => import('./shapes/create-shape.ts'),
  async loadMessages(locale) {
    const language: { readonly default: Messages } = await import(`./locales/shipped/${locale}.ts`);
    return language.default;
  },
};
