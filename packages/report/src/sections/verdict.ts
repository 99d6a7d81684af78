import type { PairedScore, Verdict } from '@wellmet/core';
import { type Html, html } from '../html/html.ts';
import type { Page } from '../page.ts';

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
  { messages }: Page,
  { verdict, reason = 'n=0', n }: Pick<PairedScore, 'verdict' | 'reason' | 'n'>,
): Html {
  const few = n > 0 && n < FEW_ANSWERS ? html`<span class="few">${messages.fewAnswers}</span>` : undefined;
  return verdict === null
    ? html`<span class="verdict none">${messages.noVerdict[reason]}</span>`
    : html`<span class="verdict ${verdict}">${sign(verdict)} ${messages.verdict[verdict]}</span>${few}`;
}
