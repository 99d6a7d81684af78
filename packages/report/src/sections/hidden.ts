import type { Hidden } from '@wellmet/core';
import { type Html, html } from '../html/html.ts';
import type { Page } from '../page.ts';

/** A number of patients, or that they are fewer than may be shown. */
export function patients(page: Page, n: number | null, hidden?: Hidden): string {
  if (n !== null) return page.format.count(n);
  return hidden === 'sibling' || hidden === 'difference' ? '–' : fewer(page);
}

/** "fewer than 11": never the number. */
export const fewer = ({ format, messages, policy }: Page): string =>
  messages.fewerThan(format.count(policy?.privacy ?? 0));

/** Why figures are not shown. */
export function hiddenWords(page: Page, hidden: Hidden = 'small'): Html {
  const { messages } = page;
  const words = hidden === 'small' ? `${messages.hidden.small} ${fewer(page)}` : messages.hidden[hidden];
  return html`<span class="verdict none">${words}</span>`;
}
