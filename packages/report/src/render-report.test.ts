import {
  type Design,
  type RatingAnswer,
  type Report,
  report as reportOf,
  type Survey,
  type Text,
  tally,
} from '@wellmet/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderReport } from './render-report.ts';
import { reportStyles } from './report-styles.ts';
import { documentOf } from './testing/document-of.ts';
import { sampleReport, sampleResponses } from './testing/sample-report.ts';
import { sampleSurvey } from './testing/sample-survey.ts';

const generatedAt = '2026-11-21T10:00:00.000Z';
const report = sampleReport(214);
const pageOf = (shown: Report = report, locale = 'en', survey: Survey = sampleSurvey) =>
  documentOf(renderReport(survey, shown, { locale, generatedAt }));
const textOf = (document: Document, selector: string) => document.querySelector(selector)?.textContent ?? '';

test('the first thing said is the verdict, in words', () => {
  const verdict = report.overall.half.unweighted.verdict;
  expect(verdict).toBe('fell-short');
  expect(textOf(pageOf(), 'h2')).toContain('Care fell short of what patients expected.');
});

test('words come before the picture, and the picture before its figures, in every row', () => {
  for (const row of pageOf().querySelectorAll('.scores tbody tr:not(.group)')) {
    const parts = [...row.children].map(cell => [...cell.classList][0] ?? 'head');
    expect(parts.slice(0, 3)).toEqual(['head', 'words', 'picture']);
  }
});

test('every dimension and every question has its picture and, beside it, its figures with interval and n', () => {
  const document = pageOf();
  for (const score of [...report.dimensions, ...report.items]) {
    const kind = 'answered' in score ? 'question' : 'dimension';
    const row = document.querySelector(`#${kind}-${score.id}-title`)?.closest('tr');
    const figures = [...(row?.querySelectorAll('td.number') ?? [])].map(cell =>
      cell.lastChild?.textContent?.replaceAll('−', '-'),
    );
    const [low, high] = score.gap.ci95!.map(limit => Number(limit.toFixed(2)));
    expect(figures.slice(0, 3).map(Number)).toEqual(
      [score.experience.mean, score.expectation.mean, score.gap.mean].map(mean => Number(mean?.toFixed(2))),
    );
    expect(figures[3]?.split(' to ').map(Number)).toEqual([low, high]);
    expect(figures[4]).toBe(String(score.n));
  }
});

test('each verdict is said by a sign and a word, never by colour alone', () => {
  const said = [...pageOf().querySelectorAll('.scores .verdict')].map(cell => cell.textContent);
  expect(new Set(said)).toEqual(new Set(['▲ exceeded', '■ met', '▼ fell short']));
});

test('better, as expected and worse are three shares with n and intervals', () => {
  const { better, equal, worse } = report.overall.half.unweighted.counts;
  const n = better + equal + worse;
  const lines = [...pageOf().querySelectorAll('.classes li')].map(line => line.textContent);
  expect(lines).toHaveLength(3);
  for (const [at, count] of [better, equal, worse].entries()) {
    expect(lines[at]).toContain(`${Math.round((100 * count) / n)}%`);
    expect(lines[at]).toContain(`${count} of ${n} patients; 95% interval`);
  }
});

test('everything that came in is counted, and it says when expectations were asked', () => {
  const counted = { ...report, n: { responses: 230, paired: 214, unpaired: 11, rejected: 5 } };
  const section = pageOf(counted).querySelector('#answers')?.parentElement;
  const rows = [...(section?.querySelectorAll('tbody tr') ?? [])].map(
    row => row.querySelector('.number')?.lastChild?.textContent,
  );
  expect(rows).toEqual(['230', '214', '11', '5']);
  expect(section?.textContent).toContain('Expectations were asked after the visit, in the same sitting');
});

test('there is no script, no request, and no style but the one sheet', () => {
  const page = renderReport(sampleSurvey, report, { generatedAt });
  const document = documentOf(page);
  expect(document.querySelectorAll('script, link, img, iframe, object, [style]')).toHaveLength(0);
  expect([...document.querySelectorAll('style')].map(style => style.textContent)).toEqual([reportStyles]);
  expect(page).not.toMatch(/\son\w+=|javascript:|url\(|@import/i);
});

test('every id is there once, and every reference meets one', () => {
  const document = pageOf();
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const name of ['aria-labelledby', 'aria-describedby'])
    for (const element of document.querySelectorAll(`[${name}]`))
      expect(ids).toContain(element.getAttribute(name));
});

test('the same input gives the same bytes', () => {
  expect(renderReport(sampleSurvey, report, { generatedAt })).toBe(
    renderReport(sampleSurvey, report, { generatedAt }),
  );
});

test.each([
  ['ar', 'rtl', 'كانت الرعاية دون ما توقّعه المرضى.'],
  ['zh-CN', 'ltr', '就诊体验低于患者的期望。'],
  ['fr', 'ltr', 'Care fell short of what patients expected.'],
])('a reader of %s gets a page that runs %s', (locale, direction, headline) => {
  const document = pageOf(report, locale);
  expect(document.documentElement.getAttribute('dir')).toBe(direction);
  expect(textOf(document, 'h2')).toContain(headline);
});

test('a text of the survey in another language than the page is marked with it', () => {
  const survey: Survey = { ...sampleSurvey, title: { ar: 'زيارتكم' } };
  expect(pageOf(report, 'en', survey).querySelector('h1 bdi')?.getAttribute('lang')).toBe('ar');
  expect(pageOf(report, 'ar', survey).querySelector('h1 bdi')?.hasAttribute('lang')).toBe(false);
});

test('without pairs the page says what is missing and draws nothing', () => {
  const document = pageOf(sampleReport(0));
  expect(textOf(document, 'h2')).toBe('There is nothing to compare yet.');
  expect(document.querySelectorAll('.scores, .shares')).toHaveLength(0);
});

test('an experience that nobody can be paired with is still shown', () => {
  const item = report.items[0]!;
  const lonely: Report = {
    ...sampleReport(0),
    items: sampleReport(0).items.map(empty =>
      empty.id === item.id
        ? { ...empty, answered: { ...empty.answered, experience: { n: 12, mean: 5.25, sd: 1 } } }
        : empty,
    ),
  };
  expect(textOf(pageOf(lonely), '.scores .note')).toBe('Experience of everyone who answered: 5.25 (n 12).');
});

test('one pair has figures but no verdict, and says why', () => {
  const document = pageOf(sampleReport(1));
  expect(textOf(document, 'h2')).toBe('There is nothing to compare yet.');
  expect(textOf(document, '.scores .verdict')).toBe('one pair only: too few for a verdict');
});

test('few answers are marked beside every verdict, many are not', () => {
  const warnings = (count: number) => pageOf(sampleReport(count)).querySelectorAll('.scores .few').length;
  expect(warnings(12)).toBe(sampleReport(12).items.length + sampleReport(12).dimensions.length);
  expect(warnings(214)).toBe(0);
});

test('where the whole has no verdict the dimensions still speak', () => {
  const { unweighted } = report.overall.half;
  const unscored: Report = {
    ...report,
    overall: {
      ...report.overall,
      half: { ...report.overall.half, n: 0, unweighted: { ...unweighted, verdict: null, reason: 'n=0' } },
    },
  };
  const document = pageOf(unscored);
  expect(textOf(document, 'h2')).toBe('There is no verdict for the whole yet.');
  expect(textOf(document, '.verdicts')).toContain('Process and waiting');
});

test('a report of another survey is refused by name', () => {
  const other: Survey = { ...sampleSurvey, questions: [] };
  expect(() => renderReport(other, report)).toThrow(
    'The report scores "greeted", which survey sample-visit does not have.',
  );
});

test('no text of the survey can become markup', () => {
  const elements = (survey: Survey) =>
    [...pageOf(report, 'en', survey).querySelectorAll('*')].map(element => element.tagName).join();
  const expected = elements(withText(() => 'plain'));
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='x",
      '</title><b>',
      '&lt;',
    ),
  );
  fc.assert(
    fc.property(hostile, text => {
      const document = pageOf(
        report,
        'en',
        withText(() => `a${text}z`),
      );
      expect([...document.querySelectorAll('*')].map(element => element.tagName).join()).toBe(expected);
      expect(textOf(document, 'h1 bdi')).toBe(`a${text}z`);
    }),
    { numRuns: 25 },
  );
});

/** The sample survey with every text replaced. */
function withText(replace: () => string): Survey {
  const text: Text = { en: replace() };
  return {
    ...sampleSurvey,
    title: text,
    scales: { agree7: { ...sampleSurvey.scales.agree7!, labels: { 1: text, 7: text } } },
    dimensions: sampleSurvey.dimensions.map(dimension => ({ ...dimension, name: text })),
    questions: sampleSurvey.questions.map(question => ({ ...question, text })),
  };
}

/** A Report of a survey that asks in another way. */
function asked(design: Design, answerOf: (experience: number) => RatingAnswer): readonly [Survey, Report] {
  const survey: Survey = { ...sampleSurvey, design };
  const responses = sampleResponses(60).map(response => ({
    ...response,
    phase: 'experience' as const,
    answers: Object.fromEntries(
      Object.entries(response.answers).map(([id, answer]) => {
        const { experience = 4 } = answer as RatingAnswer;
        return [id, answerOf(Number(experience))];
      }),
    ),
  }));
  return [survey, reportOf(survey, tally(survey, responses))];
}

test('a survey of direct comparisons is drawn against "as expected", from −3 to +3', () => {
  const [survey, direct] = asked('direct', experience => ({ disconfirmation: Math.max(-3, experience - 6) }));
  const document = pageOf(direct, 'en', survey);
  expect(textOf(document, 'h2')).toContain('Care fell short of what patients expected.');
  expect(
    [...document.querySelectorAll('#question-greeted-title ~ .numbers text')].map(text => text.textContent),
  ).toEqual(['−3', '−2', '−1', '0', '1', '2', '3']);
  expect(document.querySelector('#answers')?.parentElement?.textContent).not.toContain(
    'Expectations were asked',
  );
  expect([...document.querySelectorAll('.scores thead')].map(head => head.textContent)).not.toContain(
    'Expectation',
  );
});

test('a survey of experiences alone has no verdict, no gap and no ring', () => {
  const [survey, experience] = asked('experience', given => ({ experience: given }));
  const document = pageOf(experience, 'en', survey);
  expect(textOf(document, 'h2')).toBe('How patients experienced care.');
  expect(textOf(document, '.lead')).toMatch(/^Averaged over the dimensions, patients rated it \d\.\d\d\.$/);
  expect(document.querySelectorAll('.scores .expectation *, .scores .gap *, .shares, .verdict')).toHaveLength(
    0,
  );
  expect(document.querySelectorAll('.scores .experience path')).toHaveLength(
    survey.questions.length + survey.dimensions.length,
  );
});

test('in a survey of zones of tolerance the expectation is named for what it is', () => {
  const survey: Survey = { ...sampleSurvey, design: 'tolerance' };
  expect(textOf(pageOf(report, 'en', survey), '.lead')).toContain('the least that patients would accept');
});
