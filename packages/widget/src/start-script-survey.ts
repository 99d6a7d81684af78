import type { Beside } from './beside.ts';
import { firstSign } from './first-sign.ts';
import type { MoreMessages } from './locales/more-messages.ts';
import { startSurvey } from './start-survey.tsx';
import type { StartSurvey } from './survey-module.ts';

/** Starts surveys in a script build, which finds its other files beside itself. */
export const startScriptSurvey =
  (beside: Beside): StartSurvey =>
  (host, place) =>
    startSurvey(host, place, {
      sign: firstSign,
      later: () => beside('wellmet-later.js'),
      more: () => beside('wellmet-more.js'),
      words: async tag =>
        (await beside<{ readonly default: MoreMessages }>(`locales/${tag}-more.js`)).default,
    });
