import { type Html, html } from '../html/html.ts';
import type { Page } from '../page.ts';
import { FEW_ANSWERS } from './verdict.ts';

/** How the figures are made, for the one who is asked about them. */
export function methodSection({ kind, format, messages }: Page): Html {
  const notes = [
    ...(kind === 'experience' ? messages.methodNotes.slice(-1) : messages.methodNotes),
    messages.fewAnswersNote(format.count(FEW_ANSWERS)),
  ];
  return html`<section class="method" aria-labelledby="method"><h2 id="method">${messages.method}</h2>${notes.map(note => html`<p>${note}</p>`)}</section>`;
}
