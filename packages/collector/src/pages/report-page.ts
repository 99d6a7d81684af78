import { timingsOf } from '@wellmet/core';
import { renderReport, reportStyles } from '@wellmet/report';
import type { Catalogue } from '../catalogue.ts';
import { readerLocale } from '../http/reader-locale.ts';
import { countsOf, reportOf } from '../http/reports.ts';
import type { Handler } from '../http/route.ts';
import { findSurvey } from '../http/surveys.ts';
import type { Store } from '../store/store.ts';
import { page } from './page.ts';

/**
 * `GET /report/<id>`: the Report as a page. Where expectations were asked at several times, the page shows the time
 * with the most pairs unless `?timing=` names another; the index links them all.
 */
export function getReportPage(catalogue: Catalogue, store: Store, now: () => Date): Handler {
  return ({ request, name, query }) => {
    const survey = findSurvey(catalogue, name);
    const counts = countsOf(survey, store);
    const [largest] = timingsOf(counts);
    const chosen = new URLSearchParams(query);
    if (largest !== undefined && !chosen.has('timing')) chosen.set('timing', largest);
    const locale = readerLocale(request, query);
    const html = renderReport(survey, reportOf(survey, counts, chosen), {
      generatedAt: now().toISOString(),
      ...(locale === undefined ? {} : { locale }),
    });
    return page(html, reportStyles);
  };
}
