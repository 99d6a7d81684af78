import { optionsOf, ratingParts, type Survey, scaleValues } from '@wellmet/core';
import { dentalVisit } from '@wellmet/instruments';
import fc from 'fast-check';
import everything from '../../../../fixtures/surveys/everything.json';
import { small, smallResponse } from './small.ts';

/** Every type of question, every part of a rating, an allocation. */
const varied: Survey = {
  ...small,
  design: 'tolerance',
  questions: [
    ...small.questions.map(question =>
      question.type === 'rating' ? { ...question, importance: true } : question,
    ),
    { ...small.questions[2]!, id: 'one', type: 'single-choice' } as Survey['questions'][number],
    { ...small.questions[2]!, id: 'feel', type: 'emotion' } as Survey['questions'][number],
    {
      id: 'likely',
      type: 'rating',
      scale: 'likely',
      stage: 'after',
      phases: ['experience'],
      text: { en: 'Likely?', ar: '؟' },
    },
  ],
  allocation: { id: 'weights', text: { en: 'Split 100 points', ar: '١٠٠' } } as Survey['allocation'] & object,
};
/** Surveys of every design. */
export const surveys: readonly (readonly [string, Survey])[] = [
  ['paired', small],
  ['tolerance', varied],
  ['direct', { ...varied, design: 'direct' }],
  ['experience', { ...varied, design: 'experience' }],
  ['dental visit', dentalVisit],
  ['everything', everything as Survey],
];

const anyValue = fc.oneof(
  fc.integer({ min: -4, max: 12 }),
  fc.constantFrom(
    'na',
    'NA',
    null,
    3.5,
    1e9,
    true,
    '',
    'north',
    'south',
    'time',
    [],
    ['time'],
    {},
    undefined,
  ),
  fc.string(),
);
const anyAnswer = fc.oneof(
  fc.dictionary(
    fc.constantFrom(
      'expectation',
      'experience',
      'minimum',
      'desired',
      'disconfirmation',
      'importance',
      'text',
    ),
    anyValue,
    { maxKeys: 3 },
  ),
  fc.record({ text: fc.oneof(fc.string(), fc.constant('x'.repeat(2001)), fc.constant('\u00a0 ')) }),
  fc.record({ choice: fc.array(fc.constantFrom('time', 'price', 'money', 3), { maxLength: 3 }) }),
  fc.record({ emotion: fc.constantFrom('time', 'price', 'calm', 1, ['calm'], ['calm', 'calm']) }),
  fc.record({ consent: fc.constantFrom(true, false, 'yes', null) }),
  fc.record({
    choice: fc.constantFrom(['other'], ['else'], ['pain'], ['yes'], ['yes', 'no']),
    other: fc.constantFrom('parking', '', 'x'.repeat(201), 1),
  }),
  fc.record({
    points: fc.dictionary(
      fc.constantFrom('care', 'place', 'other'),
      fc.oneof(fc.integer(), fc.double(), fc.constant('5')),
    ),
  }),
  anyValue,
);
const anyId = (survey: Survey) =>
  fc.constantFrom(...survey.questions.map(({ id }) => id), 'weights', 'constructor', '__proto__', 'nobody');

/** What may well stand in an answer to a question. */
function rightAnswer(survey: Survey, question: Survey['questions'][number]): fc.Arbitrary<unknown> {
  if (question.type === 'text') return fc.record({ text: fc.string({ minLength: 1 }) });
  if (question.type !== 'rating') {
    const options = optionsOf(question).map(({ id }) => id);
    if (options.length === 0) return fc.constant({});
    const option = fc.constantFrom(...options);
    const list = fc.uniqueArray(option, { minLength: 1 });
    if (question.type === 'consent') return fc.record({ consent: fc.boolean() });
    if (question.type === 'emotion') return fc.record({ emotion: question.several ? list : option });
    return fc.record({ choice: list, other: fc.string() }, { requiredKeys: ['choice'] });
  }
  const parts = ratingParts(survey, question, 'both');
  const value = fc.constantFrom<string | number>(...scaleValues(survey.scales[question.scale]!), 'na');
  return fc.record(Object.fromEntries(parts.map(part => [part, value])), { requiredKeys: [] });
}
const rightAnswers = (survey: Survey) =>
  fc.record(
    Object.fromEntries(
      survey.questions.slice(-12).map(question => [question.id, rightAnswer(survey, question)]),
    ),
    { requiredKeys: [] },
  );
const phaseOf = fc.constantFrom('both', 'both', 'both', 'expectation', 'experience');

/** A Response as JSON, and often one thing about it that is wrong. */
export const anyResponse = (survey: Survey): fc.Arbitrary<unknown> =>
  fc
    .record({
      phase: phaseOf,
      answers: fc.oneof(
        { weight: 3, arbitrary: rightAnswers(survey) },
        { weight: 1, arbitrary: fc.dictionary(anyId(survey), anyAnswer, { maxKeys: 4 }) },
      ),
      change: fc.option(
        fc.tuple(
          fc.constantFrom(
            'id',
            'survey',
            'version',
            'phase',
            'visit',
            'locale',
            'channel',
            'status',
            'startedAt',
            'submittedAt',
            'answers',
            'context',
            'more',
            '__proto__',
          ),
          fc.oneof(
            anyValue,
            fc.constantFrom(
              '2026-02-29T10:00:00.000Z',
              '2024-02-29T10:00:00.000Z',
              '2026-11-21T24:00:00.000Z',
              '2026-11-21T10:00:60.000Z',
              '2026-11-21T10:00:00.00Z',
              '2026-11-31T10:00:00.000Z',
              '0000-02-29T00:00:00.000Z',
              '9999-12-31T23:59:59.999Z',
              '2026-11-21t10:00:00.000Z',
            ),
            fc.constantFrom(
              'abc',
              'abcd',
              'a'.repeat(64),
              'a'.repeat(65),
              'zh-Hans-CN',
              'x',
              'en_GB',
              'en-',
              'kiosk',
              'fax',
              'partial',
            ),
            fc.dictionary(
              fc.constantFrom('ward', 'respondent', 'toString', 'other'),
              fc.constantFrom('north', 'south', 'carer', 'east', 3),
            ),
          ),
        ),
        { freq: 1 },
      ),
    })
    .map(({ phase, answers, change }) => {
      const response = {
        ...smallResponse(1, {}),
        survey: survey.id,
        version: survey.version,
        phase,
        answers,
      };
      return change ? { ...response, [change[0]]: change[1] } : response;
    })
    // What undefined and __proto__ become on the way through JSON is what a file can hold.
    .map(value => JSON.parse(JSON.stringify(value)) as unknown);
