import { drawShares } from '../charts/shares.ts';
import { type Html, html } from '../html/html.ts';
import { table } from '../html/table.ts';
import type { Page } from '../page.ts';
import { patients } from './hidden.ts';

/** Who answered: nothing that came in is left out of this table. */
export function answersSection(page: Page): Html {
  const { kind, format, messages, report } = page;
  const { paired, unpaired } = report.n;
  const picture =
    paired === null || unpaired === null || paired + unpaired === 0
      ? undefined
      : drawShares(
          [
            { name: 'paired', n: paired, words: format.count(paired) },
            { name: 'unpaired', n: unpaired, words: format.count(unpaired) },
          ],
          messages.direction === 'rtl',
          {
            id: 'respondents',
            className: 'bar',
            title: messages.whoAnswered,
            description: messages.pairedPicture(format.count(paired), format.count(unpaired)),
          },
        );
  const rows = (['responses', 'paired', 'unpaired', 'rejected'] as const).map(of => [
    html`${isDrawn(of) && html`<span class="swatch ${of}" aria-hidden="true"></span>`}${messages.count[of]}`,
    html`${patients(page, report.n[of], of === 'responses' && isMasked(page) ? 'sibling' : 'small')}`,
    html`${messages.countMeans[of]}`,
  ]);
  const { what, n, means } = messages.countColumn;
  return html`<section aria-labelledby="answers"><h2 id="answers">${messages.whoAnswered}</h2>${picture}${table(
    {
      className: 'counts',
      caption: messages.whoAnswered,
      columns: [{ name: what }, { name: n, kind: 'number' }, { name: means }],
      groups: [{ rows }],
    },
  )}${kind === 'pairs' && timing(messages, report.expectationTiming)}</section>`;
}

/** The responses are hidden with a part of them, not because they are few themselves. */
const isMasked = ({ report: { n } }: Page) => n.paired === null || n.unpaired === null;

const isDrawn = (of: 'responses' | 'paired' | 'unpaired' | 'rejected') =>
  of === 'paired' || of === 'unpaired';

function timing(messages: Page['messages'], asked: Page['report']['expectationTiming']): Html {
  return asked === null
    ? html``
    : html`<p>${[messages.timing[asked], messages.timingNote[asked]].join(messages.betweenSentences)}</p>`;
}
