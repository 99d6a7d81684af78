import {
  type ExpectationTiming,
  type SuppressionPolicy,
  type Survey,
  textIn,
  timingsOf,
} from '@wellmet/core';
import { reportStyles } from '@wellmet/report';
import { countsOf, type Reporting } from '../http/reports.ts';
import type { Handler } from '../http/route.ts';
import { escapeHtml } from './html.ts';
import { page } from './page.ts';

/** `GET /report/`: every Survey with the number of its Responses and a link to each of its Reports. */
export function getIndexPage(reporting: Reporting): Handler {
  const { catalogue } = reporting;
  return () =>
    page(document(catalogue.current.map(survey => row(survey, reporting)).join('\n')), reportStyles);
}

const asked: Readonly<Record<ExpectationTiming, string>> = {
  prior: 'Expectations asked before the visit',
  recalled: 'Expectations recalled after the visit',
  normative: 'Expectations of what should be',
};

function row(survey: Survey, { store, policy }: Reporting): string {
  const counts = countsOf(survey, store);
  const timings = timingsOf(counts);
  const href = `/report/${encodeURIComponent(survey.id)}`;
  const links = timings
    .map(timing => `<li><a href="${href}?timing=${timing}">${asked[timing]}</a></li>`)
    .join('');
  return `<tr>
<th scope="row"><a href="${href}">${escapeHtml(textIn(survey.title, 'en', survey.locales))}
<span class="note">${escapeHtml(survey.id)} ${escapeHtml(survey.version)}, ${survey.questions.length} questions</span></a>
${timings.length > 1 ? `<ul class="small">${links}</ul>` : ''}</th>
<td class="number">${number(counts.n.responses, policy)}</td>
</tr>`;
}

const number = (count: number, { privacy }: SuppressionPolicy) =>
  count > 0 && count < privacy ? `fewer than ${privacy}` : `${count}`;

const document = (rows: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Reports</title>
<style>${reportStyles}</style>
</head>
<body>
<main>
<p class="brand">Wellmet</p>
<h1>Reports</h1>
<section>
<table class="counts">
<thead><tr><th scope="col">Survey</th><th scope="col" class="number">Responses</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</section>
</main>
</body>
</html>
`;
