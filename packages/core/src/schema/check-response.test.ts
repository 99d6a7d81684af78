import { describe, expect, test } from 'vitest';
import { checkResponse } from './check-response.ts';
import type { Path } from './issue.ts';
import { tinyResponse } from './testing/tiny-response.ts';
import { tinySurvey } from './testing/tiny-survey.ts';
import { withValue } from './testing/with-value.ts';

const issuesOf = (value: unknown, survey = tinySurvey) => {
  const checked = checkResponse(survey, value);
  return 'issues' in checked ? checked.issues : [];
};

/** One change to a good response; the message; and the path, where it is not the place of the change. */
type Row = readonly [change: Path, value: unknown, message: string, path?: Path];

const row = ([change, value, message, path = change]: Row) => [change, value, message, path] as const;

const expectFaults = (rows: readonly Row[]) =>
  test.each(rows.map(row))('%j = %j: %s', (change, value, message, path) => {
    expect(issuesOf(withValue(tinyResponse, change, value))).toEqual([{ path, message }]);
  });

test('a response with an answer of every kind is accepted unchanged', () => {
  expect(checkResponse(tinySurvey, tinyResponse)).toEqual({ response: tinyResponse });
});

describe('fields', () => {
  const uuid = 'a UUID of version 7 in lower case';
  const visit = 'a visit key (4 to 64 letters, digits, - or _)';
  const time = 'a UTC time such as 2026-11-21T10:00:00.000Z';
  expectFaults([
    [['id'], undefined, `expected ${uuid}, got nothing`],
    [
      ['id'],
      '6f1e6b1c-7c4e-4b6e-9d52-0123456789ab',
      `expected ${uuid}, got "6f1e6b1c-7c4e-4b6e-9d52-0123456789ab"`,
    ],
    [['id'], tinyResponse.id.toUpperCase(), `expected ${uuid}, got "0193A1C5-7F00-7ABC-8DEF-0123456789AB"`],
    [['survey'], 'tidy', 'expected "tiny", got "tidy"'],
    [['version'], '1.1.0', 'expected "1.2.0", got "1.1.0"'],
    [['phase'], 'before', 'expected "expectation", "experience" or "both", got "before"'],
    [['visit'], 'abc', `expected ${visit}, got "abc"`],
    [['visit'], 'a b c d', `expected ${visit}, got "a b c d"`],
    [['visit'], 'v'.repeat(65), `expected ${visit}, got 65 characters`],
    [['locale'], 'english, please', 'expected a language tag such as en or zh-Hans, got "english, please"'],
    [['channel'], 'fax', 'expected "web", "link", "qr", "kiosk", "email", "phone" or "paper", got "fax"'],
    [['status'], 'complete', 'expected "completed" or "partial", got "complete"; did you mean "completed"?'],
    [['startedAt'], '2026-11-21', `expected ${time}, got "2026-11-21"`],
    [['startedAt'], '2026-02-30T10:00:00.000Z', `expected ${time}, got "2026-02-30T10:00:00.000Z"`],
    [['startedAt'], '2026-11-21T10:00:00.000+01:00', `expected ${time}, got "2026-11-21T10:00:00.000+01:00"`],
    [['startedAt'], 1_763_719_200_000, `expected ${time}, got 1763719200000`],
    [
      ['submittedAt'],
      '2026-11-21T09:59:59.999Z',
      'expected a time from 2026-11-21T10:00:00.000Z on, when the answering began, got 2026-11-21T09:59:59.999Z',
    ],
    [
      ['email'],
      'me@example.org',
      'expected only id, survey, version, phase, visit, locale, channel, status, startedAt, submittedAt, answers, context, got "email"',
    ],
    [['context', 'wrad'], 'north', 'expected a context key of the survey, got "wrad"; did you mean "ward"?'],
    [['context', 'ward'], 'west', 'expected a value of "ward" ("north" or "south"), got "west"'],
    [['context', 'ward'], 7, 'expected text, got 7'],
  ]);

  test.each(['en-GB', 'zh-hans', 'tlh', 'de-1996'])('the locale %s is taken as it comes', locale => {
    expect(issuesOf({ ...tinyResponse, locale })).toEqual([]);
  });
});

describe('answers', () => {
  const feel = ['answers', 'feel'];
  expectFaults([
    [
      ['answers', 'colour'],
      { text: 'red' },
      'expected a question of the survey ("listens", "clean", "again", "topics", "feel" or "why"), got "colour"',
    ],
    [
      ['answers', 'constructor'],
      { text: 'x' },
      'expected an id that JavaScript does not use itself, got "constructor"',
    ],
    [
      ['answers', 'listens'],
      { experience: 6 },
      'expected 1, 2, 3, 4, 5 or "na", got 6',
      ['answers', 'listens', 'experience'],
    ],
    [['answers', 'listens', 'experience'], 2.5, 'expected a whole number or "na", got 2.5'],
    [['answers', 'listens', 'experience'], '2', 'expected a whole number or "na", got "2"'],
    [['answers', 'listens', 'experience'], null, 'expected a whole number or "na", got null'],
    [['answers', 'again', 'experience'], 'na', 'expected 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 or 10, got "na"'],
    [['answers', 'again', 'expectation'], 3, 'expected "experience", got "expectation"'],
    [['answers', 'listens', 'desired'], 3, 'expected "expectation" or "experience", got "desired"'],
    [
      ['answers', 'listens', 'experiance'],
      3,
      'expected a known field, got "experiance"; did you mean "experience"?',
    ],
    [
      ['answers', 'listens'],
      { text: 'good' },
      'expected "expectation" or "experience", got "text"',
      ['answers', 'listens', 'text'],
    ],
    [['answers', 'topics'], { choice: ['time', 'time'] }, 'expected "time" or "price", got "time"'],
    [['answers', 'topics'], { choice: ['colour'] }, 'expected "time" or "price", got "colour"'],
    [
      ['answers', 'topics'],
      { choice: 'time' },
      'expected a list, got "time"',
      ['answers', 'topics', 'choice'],
    ],
    [feel, { emotion: 'clam' }, 'expected "calm" or "upset", got "clam"'],
    [feel, { choice: ['calm'] }, 'expected "emotion", got "choice"', [...feel, 'choice']],
    [
      feel,
      {},
      'expected an answer: rating parts, text, choice, emotion, consent or points, got an empty object',
    ],
    [['answers', 'topics'], { choice: [] }, 'expected an answer or no entry, got a blank one'],
    [feel, 'calm', 'expected an answer: rating parts, text, choice, emotion, consent or points, got "calm"'],
    [['answers', 'why'], { text: '   ' }, 'expected an answer or no entry, got a blank one'],
    [['answers', 'why'], { text: 'x'.repeat(21) }, 'expected at most 20 characters, got 21'],
    [['answers', 'why'], { text: 5 }, 'expected text, got 5', ['answers', 'why', 'text']],
  ]);

  test('a part or a question of the other phase is refused', () => {
    const { answers } = tinyResponse;
    expect(issuesOf({ ...tinyResponse, phase: 'expectation', answers: { why: answers.why } })).toEqual([
      { path: ['answers', 'why'], message: 'expected no answer to "why" in phase expectation, got one' },
    ]);
    expect(issuesOf({ ...tinyResponse, phase: 'experience', answers: { listens: answers.listens } })).toEqual(
      [{ path: ['answers', 'listens', 'expectation'], message: 'expected "experience", got "expectation"' }],
    );
  });

  test('a single choice takes one option', () => {
    const single = withValue(tinySurvey, ['questions', 3, 'type'], 'single-choice') as typeof tinySurvey;
    expect(issuesOf(tinyResponse, single)).toEqual([
      { path: ['answers', 'topics'], message: 'expected at most 1 of the options, got a list' },
    ]);
  });

  test('every fault is named, not only the first', () => {
    const answers = { ...tinyResponse.answers, feel: { emotion: 'x1' }, again: { experience: 11 } };
    expect(
      issuesOf({ ...tinyResponse, version: '2.0.0', answers }).map(({ path }) => path.join('.')),
    ).toEqual(['version', 'answers.again.experience', 'answers.feel']);
  });

  test('__proto__ is refused, not passed over', () => {
    const answers = JSON.parse('{ "__proto__": { "text": "x" } }');
    expect(issuesOf({ ...tinyResponse, answers })).toEqual([
      { path: ['answers', '__proto__'], message: 'expected only names of our own, got "__proto__"' },
    ]);
  });
});

describe('what is no fault', () => {
  const required = withValue(tinySurvey, ['questions', 0, 'required'], true) as typeof tinySurvey;

  test('a required question without an answer: a person may stop at any point', () => {
    expect(issuesOf({ ...tinyResponse, answers: {} }, required)).toEqual([]);
    expect(issuesOf({ ...tinyResponse, answers: { listens: { experience: 3 } } }, required)).toEqual([]);
  });

  test('an answer to a question that logic hides: it was given', () => {
    const answers = { feel: { emotion: 'calm' }, why: { text: 'All was well' } };
    expect(issuesOf({ ...tinyResponse, answers })).toEqual([]);
  });
});

describe('points split between the dimensions', () => {
  const allocation = { id: 'weights', text: { en: 'What matters most?', ar: 'ما الأهم؟' } };
  const survey = { ...tinySurvey, allocation };
  const given = (answer: unknown) =>
    issuesOf(withValue(tinyResponse, ['answers', 'weights'], answer), survey);

  test('are taken as they were given, even where they do not sum to 100', () => {
    expect(given({ points: { care: 60, place: 40 } })).toEqual([]);
    expect(given({ points: { care: 60.5, place: -1 } })).toEqual([]);
  });

  test('belong to dimensions of the survey', () => {
    expect(given({ points: { car: 100 } })).toEqual([
      {
        path: ['answers', 'weights', 'points', 'car'],
        message: 'expected a dimension, got "car"; did you mean "care"?',
      },
    ]);
  });

  test('are not another kind of answer', () => {
    expect(given({ text: 'care' })).toMatchObject([{ path: ['answers', 'weights'] }]);
  });

  test('are refused where the survey does not ask for them', () => {
    expect(issuesOf(withValue(tinyResponse, ['answers', 'weights'], { points: {} }))).toHaveLength(1);
  });
});
