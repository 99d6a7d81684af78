import { type Html, html, trusted } from '../html/html.ts';
import type { Page } from '../page.ts';

/** Ring, stretch and dot: the mark of every row, here as the sign of the house. */
const mark = trusted(
  '<svg class="mark" viewBox="0 0 44 20" aria-hidden="true" focusable="false"><line x1="12" y1="10" x2="34" y2="10" stroke="currentColor" stroke-width="4"/><circle class="dot" cx="34" cy="10" r="7" fill="currentColor"/><circle class="ring" cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="3"/></svg>',
);

/** What this page is about, and of when. */
export function headSection(
  { survey, messages, format, words, policy }: Page,
  generatedAt: string | undefined,
): Html {
  const facts = [
    messages.surveyVersion(survey.id, survey.version),
    ...(generatedAt === undefined ? [] : [messages.madeOn(format.date(generatedAt))]),
  ];
  return html`<header><p class="brand">${mark}<span>Wellmet</span></p><h1>${words(survey.title)}</h1><p class="subtitle">${messages.subtitle}</p><p class="facts">${facts.map((fact, at) => html`${at === 0 ? '' : ' · '}<span>${fact}</span>`)}</p>${policy && html`<p class="policy ${policy.name}">${messages.policy[policy.name === 'none' || policy.name === 'public' ? policy.name : 'internal'](format.count(policy.privacy))}</p>`}</header>`;
}
