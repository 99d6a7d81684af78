import type { Breakdown, Report, Suppressed } from '@wellmet/core';
import { type Html, html } from '../html/html.ts';
import type { Page } from '../page.ts';
import { scaleOf } from './dimensions.ts';
import { type ScoreRow, scoreTable } from './score-table.ts';

/** Each dimension for everyone, then for each value of a context key. */
export function breakdownSection(page: Page, { key, total, groups }: Breakdown<Suppressed<Report>>): Html {
  const { messages, survey } = page;
  const name = page.plain(survey.context?.find(({ id }) => id === key)?.name ?? { '': key });
  const shown = [[messages.everyone, total], ...Object.entries(groups)] as const;
  // Which of them is the small one would narrow down its size, so that all are hidden for one cause.
  const isMixed = (d: number) =>
    Object.values(groups).some(({ dimensions }) => (dimensions[d]!.hidden ?? 'small') !== 'small');
  const tables = total.dimensions.map((dimension, d) => ({
    label: page.words(page.dimension(dimension.id)),
    rows: shown.map(([value, report], i): ScoreRow => {
      const words = value === '' ? messages.notGiven : value;
      const score = report.dimensions[d]!;
      return {
        id: `group-${d}-${i}`,
        name: html`<bdi>${words}</bdi>`,
        title: `${page.plain(page.dimension(dimension.id))}: ${words}`,
        score: score.hidden && isMixed(d) ? { ...score, hidden: 'sibling' } : score,
        scale: scaleOf(page, dimension),
      };
    }),
  }));
  return html`<section aria-labelledby="groups"><h2 id="groups">${messages.groupsBy(name)}</h2><p>${messages.groupsLead}</p>${scoreTable(page, messages.groupsBy(name), name, tables)}</section>`;
}
