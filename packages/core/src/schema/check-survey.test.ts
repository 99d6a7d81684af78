import { describe, expect, test } from 'vitest';
import { checkSurvey } from './check-survey.ts';
import type { Path } from './issue.ts';
import { surveySchema } from './survey.ts';
import { tinySurvey } from './testing/tiny-survey.ts';
import { withValue } from './testing/with-value.ts';

const issuesOf = (value: unknown) => {
  const checked = checkSurvey(value);
  return 'issues' in checked ? checked.issues : [];
};

/** One change to a good survey; the message; and the path, where it is not the place of the change. */
type Row = readonly [change: Path, value: unknown, message: string, path?: Path];

const row = ([change, value, message, path = change]: Row) => [change, value, message, path] as const;

const expectFaults = (rows: readonly Row[]) =>
  test.each(rows.map(row))('%j = %j: %s', (change, value, message, path) => {
    expect(issuesOf(withValue(tinySurvey, change, value))).toEqual([{ path, message }]);
  });

test('a survey with one of everything is accepted unchanged', () => {
  expect(checkSurvey(tinySurvey)).toEqual({ survey: tinySurvey });
});

test('the surveySchema gives the same verdict', () => {
  expect(surveySchema.safeParse(tinySurvey).data).toEqual(tinySurvey);
  const messages = surveySchema.safeParse({ ...tinySurvey, locales: ['en', 'ar', 'en'] }).error?.issues;
  expect(messages?.map(({ path, message }) => ({ path, message }))).toEqual([
    { path: ['locales', 2], message: 'expected "en" once in locales, got it again' },
  ]);
});

describe('values that are no survey at all', () => {
  test.each([
    [null, 'null'],
    ['{}', '"{}"'],
    [[], 'an empty list'],
    [undefined, 'nothing'],
  ])('%j', (value, got) => {
    expect(issuesOf(value)).toEqual([{ path: [], message: `expected an object, got ${got}` }]);
  });

  test('every missing field is named', () => {
    const required = ['id', 'version', 'locales', 'title', 'design', 'scales', 'dimensions', 'questions'];
    expect(issuesOf({}).map(({ path }) => path)).toEqual(required.map(field => [field]));
  });
});

describe('fields', () => {
  const type = ['questions', 0, 'type'];
  const types =
    '"rating", "single-choice", "multiple-choice", "ranked-choice", "yes-no", "text", "emotion", "statement", "consent" or "contact"';
  expectFaults([
    [['id'], 'a b', 'expected an id (a letter, then up to 63 letters, digits, - or _), got "a b"'],
    [
      ['id'],
      'x'.repeat(65),
      'expected an id (a letter, then up to 63 letters, digits, - or _), got 65 characters',
    ],
    [
      ['questions', 2, 'id'],
      'toString',
      'expected an id that JavaScript does not use itself, got "toString"',
    ],
    [['version'], '1.2', 'expected a version such as 1.0.0, got "1.2"'],
    [['version'], '01.2.0', 'expected a version such as 1.0.0, got "01.2.0"'],
    [['locales'], [], 'expected a list of at least 1, got an empty list'],
    [
      ['design'],
      'pared',
      'expected "paired", "recalled", "direct", "experience" or "tolerance", got "pared"; did you mean "paired"?',
    ],
    [['titel'], {}, 'expected a known field, got "titel"; did you mean "title"?'],
    [
      ['questions', 5, 'colour'],
      1,
      'expected only id, text, textFor, hint, stage, owner, required, phases, since, locked, type, maxLength, got "colour"',
    ],
    [type, 'ratng', `expected ${types}, got "ratng"; did you mean "rating"?`],
    [type, undefined, `expected ${types}, got nothing`],
    [['questions', 0, 'required'], 'yes', 'expected true or false, got "yes"'],
    [['questions', 0, 'locked'], 1, 'expected true or false, got 1'],
    [['questions', 0, 'owner'], ' ', 'expected text, got " "'],
    [['questions', 5, 'maxLength'], 0, 'expected at least 1, got 0'],
    [['questions', 3, 'options'], [], 'expected a list of at least 1, got an empty list'],
    [['scales', 'agree5', 'points'], 1, 'expected a whole number of points from 2 to 11, got 1'],
    [['scales', 'agree5', 'points'], 12, 'expected a whole number of points from 2 to 11, got 12'],
    [['scales', 'agree5', 'points'], 4.5, 'expected a whole number of points from 2 to 11, got 4.5'],
    [['dimensions', 0, 'weight'], 0, 'expected a weight above 0 and up to 100, got 0'],
    [['context', 0, 'values'], [], 'expected a list of at least 1, got an empty list'],
  ]);
});

describe('texts', () => {
  const title = (text: string) => ({ en: text, ar: 'زيارتك' });
  expectFaults([
    [['title'], title(''), 'expected text, got ""', ['title', 'en']],
    [
      ['title'],
      title('\u0007 ring'),
      'expected text without control characters, got U+0007',
      ['title', 'en'],
    ],
    [['title'], title('tab\there'), 'expected text without control characters, got U+0009', ['title', 'en']],
    [
      ['title'],
      title('half \ud83d'),
      'expected text without control characters, got U+D83D',
      ['title', 'en'],
    ],
    [['title'], title('<b>Visit</b>'), 'expected plain text without markup, got "<b>"', ['title', 'en']],
    [['title'], title('You&nbsp;there'), 'expected plain text without markup, got "&nbsp;"', ['title', 'en']],
    [['title', 'ar'], undefined, 'expected text in ar, got nothing'],
    [['title', 'fr'], 'Visite', 'expected a locale of the survey ("en" or "ar"), got "fr"'],
    [['title', 'EN'], 'Visit', 'expected a language tag such as en, zh-Hans or pt-BR, got "EN"'],
    [['intro', 'ar'], undefined, 'expected text in ar, got nothing'],
    [['scales', 'agree5', 'labels', '5', 'en'], undefined, 'expected text in en, got nothing'],
    [['dimensions', 1, 'name', 'ar'], undefined, 'expected text in ar, got nothing'],
    [['questions', 1, 'text', 'ar'], undefined, 'expected text in ar, got nothing'],
    [
      ['questions', 1, 'hint'],
      { en: 'Look around' },
      'expected text in ar, got nothing',
      ['questions', 1, 'hint', 'ar'],
    ],
    [['questions', 4, 'options', 1, 'text', 'ar'], undefined, 'expected text in ar, got nothing'],
    [['context', 0, 'name', 'ar'], undefined, 'expected text in ar, got nothing'],
  ]);

  test('less-than signs, ampersands and line breaks are no markup', () => {
    expect(issuesOf(withValue(tinySurvey, ['title', 'en'], 'Q&A: a < b,\nb > c & more'))).toEqual([]);
  });
});

describe('names that must be unique', () => {
  expectFaults([
    [['locales', 2], 'ar', 'expected "ar" once in locales, got it again'],
    [
      ['questions', 6],
      { ...tinySurvey.questions[5] },
      'expected "why" once in questions, got it again',
      ['questions', 6, 'id'],
    ],
    [['questions', 3, 'options', 1, 'id'], 'time', 'expected "time" once in options, got it again'],
    [['questions', 2, 'phases', 1], 'experience', 'expected "experience" once in phases, got it again'],
    [['logic', 0, 'questions', 1], 'why', 'expected "why" once in questions, got it again'],
    [['cases', 1], tinySurvey.cases?.[0], 'expected "upset" once in cases, got it again', ['cases', 1, 'id']],
    [
      ['context', 1],
      tinySurvey.context?.[0],
      'expected "ward" once in context, got it again',
      ['context', 1, 'id'],
    ],
    [['context', 0, 'values', 2], 'north', 'expected "north" once in values, got it again'],
  ]);

  test('a dimension that is there twice', () => {
    const twice = [...tinySurvey.dimensions, { ...tinySurvey.dimensions[0] }];
    expect(issuesOf({ ...tinySurvey, dimensions: twice })[0]).toEqual({
      path: ['dimensions', 2, 'id'],
      message: 'expected "care" once in dimensions, got it again',
    });
  });
});

describe('scales', () => {
  const labels = ['scales', 'agree5', 'labels'];
  const words = { en: 'so so', ar: 'وسط' };
  expectFaults([
    [[...labels, '1'], undefined, 'expected words for 1, an end of the scale, got nothing'],
    [[...labels, '5'], undefined, 'expected words for 5, an end of the scale, got nothing'],
    [[...labels, '6'], words, 'expected a value of the scale, 1 to 5, got "6"'],
    [[...labels, '03'], words, 'expected a value of the scale, got "03"'],
    [['scales', 'likely', 'labels', '-1'], words, 'expected a value of the scale, 0 to 10, got "-1"'],
  ]);

  test('words in the middle of a scale are welcome', () => {
    expect(issuesOf(withValue(tinySurvey, [...labels, '3'], words))).toEqual([]);
  });
});

describe('items', () => {
  expectFaults([
    [
      ['questions', 0, 'scale'],
      'agree7',
      'expected a scale of the survey, got "agree7"; did you mean "agree5"?',
    ],
    [
      ['questions', 0, 'scale'],
      'stars',
      'expected a scale of the survey ("agree5" or "likely"), got "stars"',
    ],
    [['questions', 1, 'scale'], 'likely', 'expected the values of the other items, 1 to 5, got 0 to 10'],
    [
      ['questions', 6],
      { ...tinySurvey.questions[0], id: 'more', dimension: 'caer' },
      'expected a dimension of the survey, got "caer"; did you mean "care"?',
      ['questions', 6, 'dimension'],
    ],
    [
      ['questions', 1, 'dimension'],
      undefined,
      'expected a rating question of dimension "place", got none',
      ['dimensions', 1, 'id'],
    ],
  ]);
});

test('a rating that the design never asks for', () => {
  const after = { ...tinySurvey, design: 'experience', logic: [] };
  expect(issuesOf(withValue(after, ['questions', 0, 'phases'], ['expectation']))).toEqual([
    {
      path: ['questions', 0, 'phases'],
      message: 'expected a phase in which design "experience" asks for a rating, got only expectation',
    },
  ]);
});

describe('weights', () => {
  const weight = ['dimensions', 1, 'weight'];
  expectFaults([
    [weight, 30, 'expected weights that sum to 100, got 90', ['dimensions']],
    [weight, undefined, 'expected a weight, because other dimensions have one, got nothing'],
  ]);

  test('no weight at all is fine, and so are thirds', () => {
    const weighted = (...weights: readonly (number | undefined)[]) =>
      weights.reduce(
        (survey: unknown, weight, i) => withValue(survey, ['dimensions', i, 'weight'], weight),
        tinySurvey,
      );
    expect(issuesOf(weighted(undefined, undefined))).toEqual([]);
    expect(issuesOf(weighted(33.3, 66.7))).toEqual([]);
  });
});

describe('logic and cases', () => {
  const when = ['logic', 0, 'when'];
  const condition = 'a condition on a question or the context, or all, any or not of conditions';
  expectFaults([
    [['logic', 0, 'action'], 'hide', 'expected "show", "skip" or "end", got "hide"'],
    [['logic', 0, 'questions'], [], 'expected a list of at least 1, got an empty list'],
    [['logic', 0, 'questions', 0], 'wy', 'expected a question of the survey, got "wy"; did you mean "why"?'],
    [
      ['logic', 1, 'after'],
      'topic',
      'expected a question of the survey, got "topic"; did you mean "topics"?',
    ],
    [when, {}, `expected ${condition}, got an empty object`],
    [when, { foo: 1 }, `expected ${condition}, got an object`],
    [when, 'always', `expected ${condition}, got "always"`],
    [
      [...when, 'any', 1, 'not', 'question'],
      'fell',
      'expected a question of the survey, got "fell"; did you mean "feel"?',
    ],
    [
      [...when, 'any', 1, 'not', 'includes'],
      'clam',
      'expected an option of "feel", got "clam"; did you mean "calm"?',
    ],
    [[...when, 'any', 0, 'atMost'], -5, 'expected a value of gap, -4 to 4, got -5'],
    [[...when, 'any', 0, 'atMost'], '-2', 'expected a number, got "-2"'],
    [
      [...when, 'any', 0, 'part'],
      'desired',
      'expected a part that is asked ("expectation", "experience" or "gap"), got "desired"',
    ],
    [
      [...when, 'any', 0, 'question'],
      'feel',
      'expected a rating question, got the emotion question "feel"',
      [...when, 'any', 0, 'part'],
    ],
    [
      [...when, 'any', 0, 'question'],
      'again',
      'expected a part that is asked ("experience"), got "gap"',
      [...when, 'any', 0, 'part'],
    ],
    [when, { any: [] }, 'expected a list of at least 1, got an empty list', [...when, 'any']],
    [
      when,
      { question: 'listens', includes: 'time' },
      'expected an option of a question that has options, got one of "listens"',
      [...when, 'includes'],
    ],
    [
      when,
      { question: 'why', answered: true },
      'expected a question before "why", which this rule hides, got "why"',
      [...when, 'question'],
    ],
    [
      ['logic', 1, 'when', 'all', 0],
      { question: 'feel', answered: true },
      'expected a question before "feel", which this rule hides, got "feel"',
      ['logic', 1, 'when', 'all', 0, 'question'],
    ],
    [
      ['logic', 1, 'when', 'all', 1, 'context'],
      'wrad',
      'expected a context key of the survey, got "wrad"; did you mean "ward"?',
    ],
    [
      ['logic', 1, 'when', 'all', 1, 'is'],
      'nort',
      'expected a value of "ward", got "nort"; did you mean "north"?',
    ],
    [
      ['cases', 0, 'kind'],
      'cocnern',
      'expected "complaint", "concern", "urgent-risk", "suggestion" or "compliment", got "cocnern"; did you mean "concern"?',
    ],
    [
      ['cases', 0, 'when', 'includes'],
      'cross',
      'expected an option of "feel" ("calm" or "upset"), got "cross"',
    ],
  ]);

  test('a case may look at any question', () => {
    expect(
      issuesOf(withValue(tinySurvey, ['cases', 0, 'when'], { question: 'why', answered: true })),
    ).toEqual([]);
  });

  test('a difference is looked for between -3 and 3, whatever the scale', () => {
    const rule = { question: 'listens', part: 'disconfirmation', atMost: -3 };
    const direct = {
      ...tinySurvey,
      design: 'direct',
      logic: [{ action: 'show', questions: ['why'], when: rule }],
    };
    expect(issuesOf(direct)).toEqual([]);
    expect(issuesOf(withValue(direct, ['logic', 0, 'when', 'atMost'], -4))).toEqual([
      {
        path: ['logic', 0, 'when', 'atMost'],
        message: 'expected a value of disconfirmation, -3 to 3, got -4',
      },
    ]);
  });
});

describe('versions of questions', () => {
  const since = ['questions', 0, 'since'];
  expectFaults([
    [since, 'v1', 'expected a version such as 1.0.0, got "v1"'],
    [since, '1.10.0', "expected a version up to 1.2.0, the survey's own, got 1.10.0"],
  ]);

  test.each(['1.2.0', '1.1.9', '0.9.10', '1.2.0-beta.1'])('%s is not later than 1.2.0', version => {
    expect(issuesOf(withValue(tinySurvey, since, version))).toEqual([]);
  });
});

describe('what could reach a prototype or never end', () => {
  test('__proto__ is refused wherever it stands', () => {
    const survey = JSON.parse('{ "scales": { "__proto__": {} }, "questions": [{ "__proto__": 1 }] }');
    const message = 'expected only names of our own, got "__proto__"';
    expect(issuesOf(survey)).toContainEqual({ path: ['scales', '__proto__'], message });
    expect(issuesOf(survey)).toContainEqual({ path: ['questions', 0, '__proto__'], message });
  });

  test('constructor is refused as a name', () => {
    const survey = withValue(tinySurvey, ['scales', 'constructor'], tinySurvey.scales.agree5);
    expect(issuesOf(survey)).toEqual([
      {
        path: ['scales', 'constructor'],
        message: 'expected an id that JavaScript does not use itself, got "constructor"',
      },
    ]);
  });

  test('conditions nested without end are refused, not followed', () => {
    let when: unknown = { question: 'feel', answered: true };
    for (let depth = 0; depth < 100_000; depth++) when = { not: when };
    const [issue] = issuesOf(withValue(tinySurvey, ['logic', 0, 'when'], when));
    expect(issue?.message).toBe('expected at most 64 levels, got more');
  });
});

test('the points of an allocation stand under an id of their own, with a text in every locale', () => {
  const allocation = { id: 'listens', text: { en: 'What matters most?' } };
  expect(checkSurvey({ ...tinySurvey, allocation })).toEqual({
    issues: [
      { path: ['allocation', 'id'], message: 'expected an id that no question has, got "listens"' },
      { path: ['allocation', 'text', 'ar'], message: 'expected text in ar, got nothing' },
    ],
  });
});
