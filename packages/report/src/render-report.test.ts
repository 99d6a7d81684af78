import {
  breakDown,
  type Design,
  fullTally,
  policies,
  type RatingAnswer,
  type Report,
  report as reportOf,
  type SuppressionPolicy,
  type Survey,
  type Text,
  tally,
} from '@wellmet/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesIn } from './messages/messages-in.ts';
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

describe('what the reader may not see', () => {
  const under = (policy: SuppressionPolicy, count: number, locale = 'en') =>
    documentOf(renderReport(sampleSurvey, sampleReport(count), { policy, locale }));

  test('is said at the top, and most plainly where nothing is hidden', () => {
    expect(textOf(under(policies.public, 40), '.policy')).toContain('fewer than 11 patients are not shown');
    expect(textOf(under(policies.internal, 40), '.policy')).toContain('own staff. Figures of fewer than 5');
    expect(textOf(under(policies.none, 40), '.policy.none')).toContain('For demonstrations only');
    expect(pageOf().querySelector('.policy')).toBeNull();
  });

  test('is nowhere on the page: no number of few patients, no figure, no picture', () => {
    const document = under(policies.public, 10);
    expect(textOf(document, 'h2')).toBe('Too few patients have answered to show how it was.');
    const cells = [...document.querySelectorAll('.scores td, .counts td.number')].map(
      cell => cell.lastChild?.textContent,
    );
    expect(new Set(cells)).toEqual(new Set(['–', 'not shown: fewer than 11', 'fewer than 11', '0']));
    expect(document.querySelectorAll('.scores svg, .shares svg, #respondents-title')).toHaveLength(0);
    expect(document.querySelector('main')?.textContent).not.toMatch(/\b10\b/);
  });

  test.each(['ar', 'zh-Hans'])('is said in %s, too', locale => {
    const { fewerThan } = messagesIn(locale);
    expect(textOf(under(policies.public, 10, locale), '.scores td.number:last-child')).toContain(
      fewerThan(new Intl.NumberFormat(locale).format(11)),
    );
  });

  test('the responses of few patients are not told by those beside them', () => {
    const some = { ...report, n: { responses: 217, paired: 214, unpaired: 3, rejected: 0 } };
    const document = documentOf(renderReport(sampleSurvey, some, { policy: policies.internal }));
    const counts = [...document.querySelectorAll('.counts .number')].map(cell => cell.lastChild?.textContent);
    expect(counts.slice(1)).toEqual(['–', '214', 'fewer than 5', '0']);
  });

  test('three shares are shown or none of them, and those of a public page in steps of 5% while n is small', () => {
    const counts = { better: 12, equal: 11, worse: 14 };
    const shared = { ...report, items: report.items.map(item => ({ ...item, n: 37, counts })) };
    const rowOf = (policy: SuppressionPolicy) => {
      const picture = documentOf(renderReport(sampleSurvey, shared, { policy })).querySelector(
        '[aria-labelledby="shares-question-greeted-title"]',
      );
      return [...picture!.closest('tr')!.querySelectorAll('.number')].map(cell => cell.textContent);
    };
    expect(rowOf(policies.public).join()).toMatch(/30%.*30%.*40%/);
    expect(rowOf(policies.internal).join()).toMatch(/32%.*30%.*38%/);
    const few = {
      ...shared,
      items: shared.items.map(item => ({ ...item, counts: { ...counts, equal: 2 } })),
    };
    const hidden = documentOf(renderReport(sampleSurvey, few, { policy: policies.public }));
    expect(hidden.querySelector('#shares-question-greeted-title')).toBeNull();
  });
});

describe('groups beside each other', () => {
  const wards = ['north', 'south', 'west'];
  const survey: Survey = {
    ...sampleSurvey,
    context: [{ id: 'ward', name: { en: 'Ward' }, values: wards }],
  };
  const pageWith = (sizes: readonly number[], policy: SuppressionPolicy) => {
    const ward = sizes.flatMap((size, at) => Array.from({ length: size }, () => wards[at] ?? ''));
    const responses = sampleResponses(ward.length).map((response, at) => ({
      ...response,
      ...(ward[at] !== '' && { context: { ward: ward[at]! } }),
    }));
    const counts = fullTally(survey, responses, { groupBy: ['ward'] });
    const breakdown = breakDown(survey, counts, 'ward');
    const document = documentOf(renderReport(survey, reportOf(survey, counts), { policy, breakdown }));
    const rows = [
      ...document.querySelector('#groups')!.parentElement!.querySelectorAll('tbody')[0]!.children,
    ];
    return new Map(
      rows.slice(1).map(row => [row.querySelector('th')!.textContent, row.lastChild!.lastChild!.textContent]),
    );
  };

  test('have their name, and everyone stands first', () => {
    expect([...pageWith([30, 20, 25, 12], policies.none).keys()]).toEqual([
      'Everyone',
      'Not given',
      'north',
      'south',
      'west',
    ]);
  });

  test('are hidden together where one of them is small, and not which of them it is', () => {
    const shown = pageWith([60, 7, 22, 40], policies.public);
    expect([shown.get('south'), shown.get('west')]).toEqual(['–', '–']);
    expect(Number(shown.get('Everyone'))).toBeGreaterThan(100);
    expect(Number(shown.get('north'))).toBeGreaterThan(50);
  });
});
