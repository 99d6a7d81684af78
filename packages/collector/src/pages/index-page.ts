import { type Survey, textIn, timingsOf } from '@wellmet/core';
import { reportStyles } from '@wellmet/report';
import type { Catalogue } from '../catalogue.ts';
import { countsOf } from '../http/reports.ts';
import type { Handler } from '../http/route.ts';
import type { Store } from '../store/store.ts';
import { escapeHtml } from './html.ts';
import { page } from './page.ts';

/** `GET /report/`: every Survey with the number of its Responses and a link to each of its Reports. */
export function getIndexPage(catalogue: Catalogue, store: Store): Handler {
  return () => page(html(catalogue.current.map(survey => entry(survey, store)).join('\n')), reportStyles);
}

const words = {
  prior: 'expectations asked before the visit',
  recalled: 'expectations recalled after the visit',
  normative: 'expectations of what should be',
} as const;

function entry(survey: Survey, store: Store): string {
  const title = escapeHtml(textIn(survey.title, 'en', survey.locales));
  const href = `/report/${encodeURIComponent(survey.id)}`;
  const count = store.count(survey.id);
  const timings = timingsOf(countsOf(survey, store));
  const links =
    timings.length < 2
      ? ''
      : timings.map(timing => `<li><a href="${href}?timing=${timing}">${words[timing]}</a></li>`).join('');
  return `<li><a href="${href}">${title}</a>: ${count === 1 ? '1 response' : `${count} responses`}${links && `<ul>${links}</ul>`}</li>`;
}

const html = (entries: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reports</title>
<style>${reportStyles}</style>
</head>
<body>
<main>
<h1>Reports</h1>
<ul>
${entries}
</ul>
</main>
</body>
</html>
`;
