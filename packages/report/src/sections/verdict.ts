import type { PairedScore, Suppressed, Verdict } from '@wellmet/core';
import { type Html, html } from '../html/html.ts';
import type { Page } from '../page.ts';
import { hiddenWords } from './hidden.ts';

/** The sign that stands beside every verdict, so that its colour is never the only one. */
export const signs: Readonly<Record<Verdict, string>> = { exceeded: '▲', met: '■', 'fell-short': '▼' };

/** Below this many patients a figure is shown with a warning: one more answer can still change it visibly. */
export const FEW_ANSWERS = 30;

/** A sign that is not read aloud, because its words stand beside it. */
export function sign(verdict: Verdict): Html {
  return html`<span class="sign ${verdict}" aria-hidden="true">${signs[verdict]}</span>`;
}

/** The verdict in words, or why there is none; with a warning where few have answered. */
export function verdictWords(
  page: Page,
  { verdict, reason, n, hidden }: Pick<Suppressed<PairedScore>, 'verdict' | 'reason' | 'n' | 'hidden'>,
): Html {
  const { messages } = page;
  if (n === null) return hiddenWords(page, hidden);
  const few = n > 0 && n < FEW_ANSWERS ? html`<span class="few">${messages.fewAnswers}</span>` : undefined;
  return verdict === null
    ? html`<span class="verdict none">${messages.noVerdict[reason ?? 'n=0']}</span>`
    : html`<span class="verdict ${verdict}">${sign(verdict)} ${messages.verdict[verdict]}</span>${few}`;
}
