import type { Survey } from '../../types/survey.ts';

const text = (en: string, ar: string) => ({ en, ar });

/** For tests: a valid survey with one of everything. */
export const tinySurvey: Survey = {
  id: 'tiny',
  version: '1.2.0',
  locales: ['en', 'ar'],
  title: text('Your visit', 'زيارتك'),
  intro: text('Two minutes.\nThank you.', 'دقيقتان.\nشكراً لك.'),
  design: 'paired',
  scales: {
    agree5: {
      points: 5,
      labels: { 1: text('not at all', 'أبداً'), 5: text('completely', 'تماماً') },
      notApplicable: true,
    },
    likely: { points: 11, min: 0, labels: { 0: text('no', 'لا'), 10: text('yes', 'نعم') } },
  },
  dimensions: [
    { id: 'care', name: text('Care', 'الرعاية'), weight: 60 },
    { id: 'place', name: text('Place', 'المكان'), weight: 40 },
  ],
  questions: [
    {
      id: 'listens',
      type: 'rating',
      scale: 'agree5',
      dimension: 'care',
      stage: 'care',
      owner: 'clinicians',
      since: '1.1.0',
      text: text('Staff listen', 'يستمع الفريق'),
    },
    {
      id: 'clean',
      type: 'rating',
      scale: 'agree5',
      dimension: 'place',
      stage: 'waiting',
      text: text('It is clean', 'المكان نظيف'),
    },
    {
      id: 'again',
      type: 'rating',
      scale: 'likely',
      stage: 'after',
      phases: ['experience'],
      text: text('I would come again', 'سأعود مرة أخرى'),
    },
    {
      id: 'topics',
      type: 'multiple-choice',
      stage: 'after',
      text: text('What matters?', 'ما المهم؟'),
      options: [
        { id: 'time', text: text('Time', 'الوقت') },
        { id: 'price', text: text('Price', 'السعر') },
      ],
    },
    {
      id: 'feel',
      type: 'emotion',
      stage: 'after',
      text: text('How do you feel?', 'كيف تشعر؟'),
      options: [
        { id: 'calm', text: text('Calm', 'هادئ') },
        { id: 'upset', text: text('Upset', 'منزعج') },
      ],
    },
    {
      id: 'why',
      type: 'text',
      stage: 'after',
      phases: ['experience'],
      maxLength: 20,
      text: text('Why?', 'لماذا؟'),
    },
  ],
  logic: [
    {
      action: 'show',
      questions: ['why'],
      when: {
        any: [
          { question: 'listens', part: 'gap', atMost: -2 },
          { not: { question: 'feel', includes: 'calm' } },
        ],
      },
    },
    {
      action: 'end',
      after: 'topics',
      when: {
        all: [
          { question: 'topics', answered: true },
          { context: 'ward', is: 'north' },
        ],
      },
    },
  ],
  cases: [{ id: 'upset', kind: 'concern', when: { question: 'feel', includes: 'upset' } }],
  context: [{ id: 'ward', name: text('Ward', 'القسم'), values: ['north', 'south'] }],
};
