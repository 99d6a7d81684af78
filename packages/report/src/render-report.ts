import type { Report, Survey } from '@wellmet/core';
import { html, trusted } from './html/html.ts';
import { createPage } from './page.ts';
import { reportStyles } from './report-styles.ts';
import { answersSection } from './sections/answers.ts';
import { dimensionsSection } from './sections/dimensions.ts';
import { headSection } from './sections/head.ts';
import { itemsSection } from './sections/items.ts';
import { methodSection } from './sections/method.ts';
import { overallSection } from './sections/overall.ts';
import { readingSection } from './sections/reading.ts';
import { sharesSection } from './sections/shares.ts';

export interface RenderOptions {
  /** BCP 47 tag of the page; the survey's first language unless given. The page's own words fall back to English. */
  readonly locale?: string;
  /** ISO 8601 time that is shown as the date of the page; no date is shown without it. */
  readonly generatedAt?: string;
}

/**
 * The Report as one whole page: no script, no request, one style sheet (`reportStyles`), readable without colour. The same
 * input gives the same bytes.
 *
 * @throws Error when the report scores a question or a dimension that the survey does not have
 * @example
 * renderReport(survey, report).slice(0, 15) // => '<!doctype html>'
 */
export function renderReport(survey: Survey, report: Report, options: RenderOptions = {}): string {
  const page = createPage(survey, report, options.locale ?? survey.locales[0] ?? 'en');
  const { messages } = page;
  const hasPairs = report.n.paired > 0;
  const hasAnswers = report.items.some(({ answered }) => answered.experience.n > 0);
  return html`<!doctype html>
<html lang="${messages.locale}" dir="${messages.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${page.plain(survey.title)} – ${messages.subtitle}</title><style>${trusted(reportStyles)}</style></head>
<body><main>
${headSection(page, options.generatedAt)}
${overallSection(page)}
${readingSection(page)}
${hasPairs && dimensionsSection(page)}
${(hasPairs || hasAnswers) && itemsSection(page)}
${hasPairs && page.kind !== 'experience' && sharesSection(page)}
${answersSection(page)}
${methodSection(page)}
</main></body></html>
`.markup;
}
