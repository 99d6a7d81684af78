import { type Counts, type Suppressed, wilson } from '@wellmet/core';
import { drawShares } from '../charts/shares.ts';
import { type Html, html } from '../html/html.ts';
import { type RowGroup, table } from '../html/table.ts';
import type { Page } from '../page.ts';
import { itemGroups } from './items.ts';
import { sign, signs } from './verdict.ts';

/** Each class of patients with the verdict whose sign and colour it shares, in the order of the bar. */
const classes = [
  ['better', 'exceeded'],
  ['equal', 'met'],
  ['worse', 'fell-short'],
] as const;

interface ShareRow {
  readonly id: string;
  readonly name: Html;
  readonly title: string;
  readonly counts: Suppressed<Counts>;
}

/** Better, as expected, worse: three classes of patients, none folded into another. */
export function sharesSection(page: Page): Html {
  const { messages, report } = page;
  const items = itemGroups(page);
  const overall: RowGroup = {
    rows: [
      row(page, {
        id: 'shares-overall-row',
        name: html`${messages.overall}`,
        title: messages.overall,
        counts: report.overall.half.unweighted.counts,
      }),
    ],
  };
  const groups = report.dimensions.map((dimension): RowGroup => {
    const name = page.dimension(dimension.id);
    const rows = items.find(group => group.dimension === dimension.id)?.rows ?? [];
    return {
      label: page.words(name),
      rows: [
        row(page, {
          id: `shares-${dimension.id}`,
          name: html`${messages.wholeDimension}`,
          title: page.plain(name),
          counts: dimension.counts,
        }),
        ...rows.map(item => row(page, { ...item, id: `shares-${item.id}`, counts: item.score.counts })),
      ],
    };
  });
  return html`<section aria-labelledby="shares"><h2 id="shares">${messages.shares}</h2><p>${messages.sharesLead}</p>${table(
    {
      className: 'shares',
      caption: messages.shares,
      columns: [
        { name: messages.question },
        { name: messages.column.shares, kind: 'picture' },
        ...classes.map(([name]) => ({ name: messages.share[name], kind: 'number' as const })),
        { name: messages.column.n, kind: 'number' },
      ],
      groups: [overall, ...groups],
    },
  )}</section>`;
}

function row(page: Page, { id, name, title, counts }: ShareRow): readonly Html[] {
  if (!isShown(counts))
    return [name, page.messages.classesHidden, ...classes.map(() => '–'), '–'].map(part =>
      typeof part === 'string' ? html`${part}` : part,
    );
  const n = totalOf(counts);
  return [
    name,
    n === 0
      ? html`<span class="note">${page.messages.noPicture}</span>`
      : sharesBar(page, { id, title, counts }),
    ...classes.map(([of]) => shareCell(page, counts[of], n)),
    html`${page.format.count(n)}`,
  ];
}

function shareCell(page: Page, count: number, n: number): Html {
  const { messages } = page;
  const { share, ci95 } = wilson(count, n);
  if (share === null || ci95 === null) return html`–`;
  return html`${shareOf(page, count, n)} <span class="small">${messages.to(roundedShare(page, ci95[0], n), roundedShare(page, ci95[1], n))}</span>`;
}

/** The three shares as one bar. Counts of nobody have no bar: the caller says so in words. */
export function sharesBar(
  page: Page,
  { id, title, counts }: { readonly id: string; readonly title: string; readonly counts: Counts },
): Html {
  const { format, messages } = page;
  const n = totalOf(counts);
  const [better = '', equal = '', worse = ''] = classes.map(([of]) => shareOf(page, counts[of], n));
  return drawShares(
    classes.map(([of, verdict]) => ({
      name: verdict,
      n: counts[of],
      words: `${signs[verdict]} ${shareOf(page, counts[of], n)}`,
    })),
    messages.direction === 'rtl',
    { id, className: 'bar', title, description: messages.sharesOf(better, equal, worse, format.count(n)) },
  );
}

/** The same in words, with intervals, for the top of the page. */
export function sharesWords(page: Page, counts: Counts): Html {
  const { format, messages } = page;
  const n = totalOf(counts);
  const lines = classes.map(
    ([of, verdict]) =>
      html`<li>${sign(verdict)} <strong>${shareOf(page, counts[of], n)} ${messages.share[of]}</strong> <span class="small">${messages.countOf(format.count(counts[of]), format.count(n), intervalWords(page, counts[of], n))}</span></li>`,
  );
  return html`<ul class="classes">${lines}</ul>`;
}

function intervalWords(page: Page, count: number, n: number): string {
  const [low, high] = wilson(count, n).ci95 ?? [0, 1];
  return page.messages.to(roundedShare(page, low, n), roundedShare(page, high, n));
}

/** True where all three classes may be shown. */
export const isShown = (counts: Suppressed<Counts>): counts is Counts =>
  counts.better !== null && counts.equal !== null && counts.worse !== null;

const shareOf = (page: Page, count: number, n: number) => roundedShare(page, count / n, n);

/** For the public a share of fewer than 100 is rounded to 5 %: more digits would only be a count in disguise. */
function roundedShare({ format, policy }: Page, share: number, n: number): string {
  return format.share(policy?.isCoarse && n < 100 ? Math.round(20 * share) / 20 : share);
}

function totalOf({ better, equal, worse }: Counts): number {
  return better + equal + worse;
}
