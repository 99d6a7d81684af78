import { type Html, html } from '../html/html.ts';
import type { Page } from '../page.ts';
import { type ScoreRow, scoreTable } from './score-table.ts';

/** Every question that is scored, under its dimension. */
export function itemsSection(page: Page): Html {
  const { messages } = page;
  const groups = itemGroups(page).map(({ dimension, rows }) => ({
    label: page.words(page.dimension(dimension)),
    rows,
  }));
  return html`<section aria-labelledby="questions"><h2 id="questions">${messages.questions}</h2>${scoreTable(page, messages.questions, messages.question, groups)}</section>`;
}

/** The items by dimension, in the order of the survey. */
export function itemGroups(
  page: Page,
): readonly { readonly dimension: string; readonly rows: readonly ScoreRow[] }[] {
  const { survey, report } = page;
  return survey.dimensions
    .map(({ id }) => ({
      dimension: id,
      rows: report.items
        .filter(({ dimension }) => dimension === id)
        .map(score => {
          const text = page.question(score.id);
          return {
            id: `question-${score.id}`,
            name: page.words(text),
            title: page.plain(text),
            score,
            scale: page.scale(score.id),
          };
        }),
    }))
    .filter(({ rows }) => rows.length > 0);
}
