import { type Answers, type Response, type Survey, visibleQuestions } from '@wellmet/core';
import { checkSurvey } from '@wellmet/core/schema';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { describe, expect, it } from 'vitest';
import { response } from '../testing/response.ts';
import { enablePath } from './enable-when.ts';
import { fromQuestionnaire, toQuestionnaire, toQuestionnaireResponse } from './index.ts';
import { r5Faults } from './testing/r5-faults.ts';
import { lantanaFaults, medplumFaults } from './testing/validators.ts';

const en = (text: string) => ({ en: text });
const after = { stage: 'after' } as const;

const survey: Survey = {
  id: 'types',
  version: '1.0.0',
  locales: ['en'],
  title: en('Every way to ask'),
  design: 'experience',
  scales: {},
  dimensions: [],
  questions: [
    { ...after, id: 'hello', type: 'statement', text: en('Hello') },
    { ...after, id: 'first', type: 'yes-no', text: en('Your first visit?'), required: true },
    { ...after, id: 'agree', type: 'consent', text: en('I agree') },
    {
      ...after,
      id: 'order',
      type: 'ranked-choice',
      text: en('What matters most?'),
      options: [
        { id: 'time', text: en('Time') },
        { id: 'price', text: en('Price') },
      ],
    },
    {
      ...after,
      id: 'source',
      type: 'single-choice',
      text: en('How did you hear of us?'),
      options: [
        { id: 'web', text: en('The web') },
        { id: 'other', text: en('Something else'), other: true },
      ],
    },
    {
      ...after,
      id: 'feel',
      type: 'emotion',
      several: true,
      text: en('How do you feel?'),
      options: [
        { id: 'calm', text: en('Calm') },
        { id: 'sad', text: en('Sad') },
      ],
    },
    {
      ...after,
      id: 'reach',
      type: 'contact',
      text: en('May we call you?'),
      fields: ['phone'],
      consent: en('You may call me'),
    },
    { ...after, id: 'why', type: 'text', text: en('Why?') },
  ],
  respondent: {
    text: en('Who answers?'),
    options: [
      { id: 'patient', text: en('The patient') },
      { id: 'carer', text: en('A carer') },
    ],
  },
  logic: [
    {
      action: 'show',
      questions: ['why'],
      when: {
        any: [
          { question: 'first', includes: 'no' },
          { all: [{ question: 'agree', includes: 'yes' }, { not: { question: 'order', includes: 'time' } }] },
        ],
      },
    },
  ],
};

const answers: Answers = {
  first: { choice: ['no'] },
  agree: { consent: false },
  order: { choice: ['price', 'time'] },
  source: { choice: ['other'], other: 'A neighbour' },
  feel: { emotion: ['calm', 'sad'] },
  why: { text: 'Because' },
};
const given = (change: Partial<Response> = {}): Response => ({
  ...response,
  survey: 'types',
  version: '1.0.0',
  phase: 'experience',
  locale: 'en',
  answers,
  context: { respondent: 'carer' },
  ...change,
});

it('is a survey', () => {
  expect(checkSurvey(survey)).toEqual({ survey });
});

describe('every way to ask', () => {
  it('stands before the validators, as a question and as an answer', () => {
    for (const resource of [toQuestionnaire(survey), toQuestionnaireResponse(given(), survey)]) {
      expect(medplumFaults(resource)).toEqual([]);
      expect(lantanaFaults(resource)).toEqual([]);
    }
    const r5 = { release: 'R5' } as const;
    expect(r5Faults(toQuestionnaire(survey, r5), 'Questionnaire')).toEqual([]);
    expect(r5Faults(toQuestionnaireResponse(given(), survey, r5), 'QuestionnaireResponse')).toEqual([]);
  });

  it('has its own type in FHIR', () => {
    const typesOf = (release: 'R4' | 'R5') =>
      toQuestionnaire(survey, { release }).item?.map(({ linkId, type }) => `${linkId} ${type}`);
    expect(typesOf('R4')).toEqual([
      'context:respondent choice',
      'hello display',
      'first boolean',
      'agree boolean',
      'order choice',
      'source open-choice',
      'feel choice',
      'why text',
    ]);
    expect(typesOf('R5')).toContain('source coding');
    const source = toQuestionnaire(survey, { release: 'R5' }).item?.find(({ linkId }) => linkId === 'source');
    expect(source).toMatchObject({ answerConstraint: 'optionsOrString', repeats: true });
  });

  it('is answered as such', () => {
    const item = toQuestionnaireResponse(given(), survey).item!;
    const valuesOf = (linkId: string) => item.find(one => one.linkId === linkId)?.answer;
    expect(valuesOf('first')).toEqual([{ valueBoolean: false }]);
    expect(valuesOf('agree')).toEqual([{ valueBoolean: false }]);
    expect(valuesOf('order')?.map(({ valueCoding }) => valueCoding?.code)).toEqual(['price', 'time']);
    expect(valuesOf('source')).toEqual([
      { valueCoding: expect.objectContaining({ code: 'other' }) },
      { valueString: 'A neighbour' },
    ]);
    expect(valuesOf('feel')?.map(({ valueCoding }) => valueCoding?.code)).toEqual(['calm', 'sad']);
    expect(valuesOf('context:respondent')?.[0]?.valueCoding?.display).toBe('A carer');
  });

  it('comes back as it was, but for contact details and conditions', () => {
    for (const release of ['R4', 'R5'] as const) {
      const { survey: back } = fromQuestionnaire(toQuestionnaire(survey, { release }));
      expect(checkSurvey(back)).toEqual({ survey: back });
      const stage = 'care';
      const asked = survey.questions.filter(({ type }) => type !== 'contact');
      expect(back.questions).toEqual(
        asked.map(question => ({
          ...question,
          stage,
          ...(question.type === 'text' && { maxLength: 2000 }),
        })),
      );
      expect(back.context).toEqual([
        { id: 'respondent', name: en('Who answers?'), values: ['patient', 'carer'] },
      ]);
    }
  });
});

it('FHIRPath asks the same as core, whatever was ticked', () => {
  const why = survey.questions.find(({ id }) => id === 'why')!;
  const asks = fhirpath.compile(enablePath(survey, why)!, r4);
  const seen = new Set<boolean>();
  for (const first of ['yes', 'no', undefined])
    for (const consent of [true, false, undefined])
      for (const order of [['time'], ['price'], undefined]) {
        const some: Answers = {
          ...(first && { first: { choice: [first] } }),
          ...(consent !== undefined && { agree: { consent } }),
          ...(order && { order: { choice: order } }),
        };
        const isAsked = visibleQuestions(survey, { phase: 'experience', answers: some }).includes(why);
        const resource = toQuestionnaireResponse(given({ answers: some }), survey);
        expect(asks(resource, { resource }), JSON.stringify(some)).toEqual([isAsked]);
        seen.add(isAsked);
      }
  expect(seen.size).toBe(2);
});
