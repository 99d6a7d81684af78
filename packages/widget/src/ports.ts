import type { Ports } from './survey-module.ts';

const messages: Readonly<Record<string, () => Promise<typeof import('./locales/ar.ts')>>> = {
  ar: () => import('./locales/ar.ts'),
  'zh-Hans': () => import('./locales/zh-Hans.ts'),
};

/** For bundlers: what is loaded on demand becomes a chunk of its own. */
export const ports: Ports = {
  loadSurvey: () => import('./bundled-survey.ts'),
  loadMessages: async locale => (await messages[locale]!()).default,
};
