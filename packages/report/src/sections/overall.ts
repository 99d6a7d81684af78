import type { Verdict } from '@wellmet/core';
import { type Html, html } from '../html/html.ts';
import type { Page } from '../page.ts';
import { hiddenWords } from './hidden.ts';
import { interval } from './score-table.ts';
import { isShown, sharesBar, sharesWords } from './shares.ts';
import { FEW_ANSWERS, sign } from './verdict.ts';

/** The point of the page in words, then in one picture. */
export function overallSection(page: Page): Html {
  const { messages, report } = page;
  const { n, unweighted } = report.overall.half;
  const { verdict, counts } = unweighted;
  if (page.kind === 'experience' && report.n.paired !== 0) return experienceAlone(page);
  if (verdict === null || n === null) return waiting(page);
  return html`<section class="overall" aria-labelledby="verdict"><h2 id="verdict">${sign(verdict)} ${messages.headline[verdict]}</h2>${figures(page)}${byVerdict(page)}${isShown(counts) ? html`<div class="whole">${sharesBar(page, { id: 'overall', title: messages.shares, counts })}${sharesWords(page, counts)}</div>` : html`<p class="few">${messages.classesHidden}</p>`}${n < FEW_ANSWERS ? html`<p class="few">${messages.fewAnswers}</p>` : undefined}</section>`;
}

/** Where no expectation was asked there is no verdict, only how it was. */
function experienceAlone(page: Page): Html {
  const { format, messages, report } = page;
  const mean = dimensionMean(page, 'experience');
  if (Number.isNaN(mean)) {
    const words = hiddenWords(page, report.dimensions[0]?.hidden);
    return html`<section class="overall" aria-labelledby="verdict"><h2 id="verdict">${messages.headlineExperience}</h2><p>${words}</p></section>`;
  }
  return html`<section class="overall" aria-labelledby="verdict"><h2 id="verdict">${messages.headlineExperience}</h2><p class="lead">${messages.overallExperienceAlone(format.mean(mean))}</p></section>`;
}

/** Without a verdict for the whole: what is missing, and what there is of the dimensions. */
function waiting(page: Page): Html {
  const { messages, report } = page;
  const { unweighted, n, hidden } = report.overall.half;
  const isJudged = report.dimensions.some(({ verdict }) => verdict !== null);
  const missing = n === 0 && report.n.paired !== 0 ? 'no-dimension-score' : (unweighted.reason ?? 'n=0');
  const none = n === null ? messages.tooFew : messages.nothingToCompare;
  const headline = isJudged ? messages.noOverall : none;
  return html`<section class="overall" aria-labelledby="verdict"><h2 id="verdict">${headline}</h2><p class="few">${n === null ? hiddenWords(page, hidden) : messages.noVerdict[missing]}</p>${isJudged ? byVerdict(page) : n !== null && html`<p class="lead">${messages.waitingForPairs}</p>`}</section>`;
}

function figures(page: Page): Html {
  const { format, messages, report } = page;
  const { n, unweighted } = report.overall.half;
  const gap = messages.overallGap(
    format.gap(unweighted.gap.mean ?? 0),
    interval(page, unweighted.gap.ci95),
    format.count(n ?? 0),
  );
  const experience = messages.overallExperience(
    format.mean(dimensionMean(page, 'experience')),
    format.mean(dimensionMean(page, 'expectation')),
  );
  const sentences = [
    gap,
    ...(page.kind === 'pairs' ? [experience] : []),
    ...(page.survey.design === 'tolerance' ? [messages.leastAccepted] : []),
  ];
  return html`<p class="lead">${sentences.join(messages.betweenSentences)}</p>`;
}

/** Mean over the dimensions that have one. */
function dimensionMean({ report }: Page, side: 'experience' | 'expectation'): number {
  const means = report.dimensions.flatMap(dimension => dimension[side].mean ?? []);
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function byVerdict(page: Page): Html {
  const lists = (['fell-short', 'met', 'exceeded'] as const).map(verdict => dimensionsThat(page, verdict));
  return html`<ul class="verdicts">${lists}</ul>`;
}

function dimensionsThat(page: Page, verdict: Verdict): Html {
  const { format, messages, report } = page;
  const names = report.dimensions
    .filter(dimension => dimension.verdict === verdict)
    .map(({ id }) => page.plain(page.dimension(id)));
  return names.length === 0
    ? html``
    : html`<li>${sign(verdict)} <strong>${messages.dimensionsThat[verdict]}</strong> <span>${format.list(names)}</span></li>`;
}
