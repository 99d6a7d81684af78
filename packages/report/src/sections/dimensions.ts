import { type Html, html } from '../html/html.ts';
import type { Page } from '../page.ts';
import { scoreTable } from './score-table.ts';

/** Which dimensions lie furthest from expectation, then all of them. */
export function dimensionsSection(page: Page): Html {
  const { messages, report } = page;
  if (report.dimensions.length === 0) return html``;
  const rows = report.dimensions.map(score => {
    const name = page.dimension(score.id);
    return {
      id: `dimension-${score.id}`,
      name: page.words(name),
      title: page.plain(name),
      score,
      scale: scaleOf(page, score),
    };
  });
  return html`<section aria-labelledby="dimensions"><h2 id="dimensions">${messages.dimensions}</h2>${extremes(page)}${scoreTable(page, messages.dimensions, messages.dimension, [{ rows }])}</section>`;
}

/** A dimension is drawn on a scale that holds the scales of all its items. */
export function scaleOf(
  page: Page,
  { id }: { readonly id: string },
): { readonly points: number; readonly min: number } {
  const scales = page.report.items.filter(item => item.dimension === id).map(item => page.scale(item.id));
  const min = Math.min(...scales.map(scale => scale.min ?? 1));
  const max = Math.max(...scales.map(scale => (scale.min ?? 1) + scale.points - 1));
  return { min, points: max - min + 1 };
}

function extremes(page: Page): Html {
  const { messages, format, report } = page;
  const judged = report.dimensions
    .flatMap(({ id, gap, verdict }) =>
      verdict && gap.mean !== null ? [{ id, mean: gap.mean, verdict }] : [],
    )
    .sort((a, b) => a.mean - b.mean);
  const lowest = judged[0];
  const highest = judged.at(-1);
  const sentences = [
    lowest?.verdict === 'fell-short' &&
      messages.lowest(page.plain(page.dimension(lowest.id)), format.gap(lowest.mean)),
    highest?.verdict === 'exceeded' &&
      messages.highest(page.plain(page.dimension(highest.id)), format.gap(highest.mean)),
  ].filter(sentence => typeof sentence === 'string');
  return sentences.length > 0 ? html`<p>${sentences.join(messages.betweenSentences)}</p>` : html``;
}
