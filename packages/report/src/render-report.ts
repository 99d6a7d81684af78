import {
  type Breakdown,
  type Report,
  type Suppressed,
  type SuppressionPolicy,
  type Survey,
  suppress,
  suppressBreakdown,
} from '@wellmet/core';
import { html, trusted } from './html/html.ts';
import { createPage } from './page.ts';
import { reportStyles } from './report-styles.ts';
import { answersSection } from './sections/answers.ts';
import { breakdownSection } from './sections/breakdown.ts';
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
  /** Who will read the page: what they may not see is hidden, and the page says so. The figures stand as given unless there is one. */
  readonly policy?: SuppressionPolicy;
  /** The values of one context key, shown beside each other; none unless given. */
  readonly breakdown?: Breakdown<Report>;
}

/**
 * The Report as one whole page: no script, no request, one style sheet (`reportStyles`), readable without colour. The same
 * input gives the same bytes.
 *
 * @throws Error when the report scores a question or a dimension that the survey does not have
 * @example
 * renderReport(survey, report).slice(0, 15) // => '<!doctype html>'
 */
export function renderReport(
  survey: Survey,
  report: Report | Suppressed<Report>,
  options: RenderOptions = {},
): string {
  const { policy, breakdown } = options;
  const shown = policy ? suppress(report as Report, policy) : report;
  const page = createPage(survey, shown, options.locale ?? survey.locales[0] ?? 'en', policy);
  const { messages } = page;
  // What is hidden is there all the same.
  const hasPairs = shown.n.paired !== 0;
  const hasAnswers = shown.items.some(({ answered }) => answered.experience.n !== 0);
  return html`<!doctype html>
<html lang="${messages.locale}" dir="${messages.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${page.plain(survey.title)} – ${messages.subtitle}</title><style>${trusted(reportStyles)}</style></head>
<body><main>
${headSection(page, options.generatedAt)}
${overallSection(page)}
${readingSection(page)}
${hasPairs && dimensionsSection(page)}
${(hasPairs || hasAnswers) && itemsSection(page)}
${hasPairs && page.kind !== 'experience' && sharesSection(page)}
${breakdown && hasPairs && breakdownSection(page, policy ? suppressBreakdown(breakdown, policy) : breakdown)}
${answersSection(page)}
${methodSection(page)}
</main></body></html>
`.markup;
}
