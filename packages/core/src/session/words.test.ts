import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSurvey } from '../survey/sample-survey.ts';
import type { Question } from '../types/question.ts';
import type { Answer } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { pipe } from './pipe.ts';
import { wordingFor } from './wording-for.ts';
import { wordsOf } from './words-of.ts';

const words = { locale: 'en', yes: 'Yes', no: 'No', notApplicable: 'Does not apply' };
const base = { stage: 'after', text: { en: 'Q' } } as const;
const options = [
  { id: 'time', text: { en: 'Time', ar: 'الوقت' } },
  { id: 'price', text: { en: 'Price' } },
  { id: 'else', text: { en: 'Something else' }, other: true },
];
const question = (id: string) => sampleSurvey.questions.find(one => one.id === id)!;

describe('an answer in words', () => {
  test.each<readonly [Question, Answer, readonly string[]]>([
    [question('listens'), { expectation: 3, experience: 'na' }, ['3', 'Does not apply']],
    [question('why'), { text: '  It took long\n' }, ['It took long']],
    [question('why'), { text: ' ' }, []],
    [{ ...base, id: 'r', type: 'ranked-choice', options }, { choice: ['price', 'time'] }, ['Price, Time']],
    [
      { ...base, id: 'm', type: 'multiple-choice', options },
      { choice: ['time', 'else'], other: 'parking' },
      ['Time, parking'],
    ],
    [
      { ...base, id: 'm', type: 'multiple-choice', options },
      { choice: ['else'], other: ' ' },
      ['Something else'],
    ],
    [{ ...base, id: 'm', type: 'multiple-choice', options }, { choice: [] }, []],
    [{ ...base, id: 'y', type: 'yes-no' }, { choice: ['no'] }, ['No']],
    [{ ...base, id: 'c', type: 'consent' }, { consent: true }, ['Yes']],
    [
      { ...base, id: 'e', type: 'emotion', options, several: true },
      { emotion: ['time', 'price'] },
      ['Time, Price'],
    ],
    [question('feel'), { emotion: 'calm' }, ['Calm']],
    [
      { ...base, id: 'p', type: 'allocation' },
      { points: { empathy: 60, welcome: 40 } },
      ['Welcome 40, Empathy 60'],
    ],
  ])('%j answered %j', (asked, answer, expected) => {
    expect(wordsOf(sampleSurvey, asked, answer, words).map(part => part.words)).toEqual(expected);
  });

  test('nothing given is nothing said', () => {
    expect(wordsOf(sampleSurvey, question('listens'), undefined, words)).toEqual([]);
  });

  test('the list is joined as the language does, numbers are written as it is told', () => {
    const asked: Question = { ...base, id: 'm', type: 'multiple-choice', options };
    const arabic = { ...words, locale: 'ar', number: () => '٣' };
    expect(wordsOf(sampleSurvey, asked, { choice: ['time', 'price'] }, arabic)[0]!.words).toBe(
      'الوقت وPrice',
    );
    expect(wordsOf(sampleSurvey, question('listens'), { experience: 3 }, arabic)[0]!.words).toBe('٣');
  });
});

describe('a text with answers in it', () => {
  const piped = (text: string, answers: Parameters<typeof pipe>[1]) =>
    pipe(sampleSurvey, answers, text, words);

  test('says what was answered, of a pair the experience, and nothing where nothing was', () => {
    const answers = {
      listens: { expectation: 3, experience: 5 },
      feel: { emotion: 'angry' },
      hope: { text: 'Help' },
    };
    expect(piped('{{listens}} {{feel}}: {{hope}}{{why}}.', answers)).toBe('5 Angry: Help.');
    expect(piped('{{listens}}', { listens: { expectation: 3 } })).toBe('3');
    expect(piped('{{constructor}}{{nobody}}', {})).toBe('');
  });

  test('never looks into what a patient wrote', () => {
    fc.assert(
      fc.property(fc.string(), given => {
        const text = given.trim();
        expect(
          piped('a {{hope}} b', { hope: { text: `{{feel}}$&${text}` }, feel: { emotion: 'calm' } }),
        ).toBe(`a {{feel}}$&${text} b`);
      }),
    );
  });

  test('stays as it is without any', () => {
    expect(piped('100 % {of} }}it{{', {})).toBe('100 % {of} }}it{{');
  });

  test('knows the points of an allocation', () => {
    const survey: Survey = { ...sampleSurvey, allocation: { id: 'weights', text: { en: 'Split' } } };
    expect(pipe(survey, { weights: { points: { welcome: 100 } } }, '{{weights}}', words)).toBe('Welcome 100');
  });
});

test('each respondent has words of their own where the question has some', () => {
  const asked = { text: { en: 'I' }, textFor: { parent: { en: 'My child' } } };
  expect([
    wordingFor(asked, 'parent').en,
    wordingFor(asked, 'staff').en,
    wordingFor(asked, undefined).en,
  ]).toEqual(['My child', 'I', 'I']);
});
