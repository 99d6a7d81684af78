import { timingsOf } from '@wellmet/core';
import { renderReport, reportStyles } from '@wellmet/report';
import { readerLocale } from '../http/reader-locale.ts';
import { countsOf, type Reporting, releaseOf } from '../http/reports.ts';
import type { Handler } from '../http/route.ts';
import { findSurvey } from '../http/surveys.ts';
import { page } from './page.ts';

/**
 * `GET /report/<id>`: the Report as a page. Where expectations were asked at several times, the page shows the time
 * with the most pairs unless `?timing=` names another; the index links them all.
 */
export function getReportPage(reporting: Reporting): Handler {
  const { catalogue, store, policy } = reporting;
  return ({ request, name, query }) => {
    const survey = findSurvey(catalogue, name);
    const counts = countsOf(survey, store);
    const [largest] = timingsOf(counts);
    const chosen = new URLSearchParams(query);
    if (largest !== undefined && !chosen.has('timing')) chosen.set('timing', largest);
    const locale = readerLocale(request, query);
    const { report, breakdown, at } = releaseOf(reporting, survey, counts, chosen);
    const html = renderReport(survey, report, {
      generatedAt: at.toISOString(),
      policy,
      ...(breakdown && { breakdown }),
      ...(locale === undefined ? {} : { locale }),
    });
    return page(html, reportStyles);
  };
}
