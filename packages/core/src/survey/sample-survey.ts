import type { Survey } from '../types/survey.ts';

const en = (words: string) => ({ en: words });

/** For tests: a short paired survey in which every rule of the logic has something to do. */
export const sampleSurvey: Survey = {
  id: 'sample',
  version: '1.0.0',
  locales: ['en', 'zh-Hans'],
  title: { en: 'Your visit', 'zh-Hans': '您的就诊' },
  design: 'paired',
  scales: {
    agree7: { points: 7, labels: { 1: en('not at all'), 7: en('completely') }, notApplicable: true },
  },
  dimensions: [
    { id: 'welcome', name: en('Welcome') },
    { id: 'empathy', name: en('Empathy') },
  ],
  questions: [
    {
      id: 'first',
      type: 'single-choice',
      stage: 'before',
      text: en('Is it your first visit?'),
      required: true,
      options: [
        { id: 'yes', text: en('Yes') },
        { id: 'no', text: en('No') },
      ],
    },
    {
      id: 'greeted',
      type: 'rating',
      scale: 'agree7',
      dimension: 'welcome',
      stage: 'reception',
      text: en('I was greeted'),
      required: true,
    },
    {
      id: 'directions',
      type: 'rating',
      scale: 'agree7',
      dimension: 'welcome',
      stage: 'reception',
      text: en('It was easy to find'),
    },
    {
      id: 'listens',
      type: 'rating',
      scale: 'agree7',
      dimension: 'empathy',
      stage: 'care',
      text: en('Staff listen to me'),
    },
    {
      id: 'hope',
      type: 'text',
      stage: 'before',
      phases: ['expectation'],
      text: en('What do you hope for?'),
      maxLength: 10,
    },
    {
      id: 'again',
      type: 'rating',
      scale: 'agree7',
      stage: 'after',
      phases: ['experience'],
      text: en('I would come again'),
    },
    { id: 'why', type: 'text', stage: 'after', phases: ['experience'], text: en('What went wrong?') },
    {
      id: 'topics',
      type: 'multiple-choice',
      stage: 'after',
      text: en('What matters?'),
      options: [
        { id: 'time', text: en('Time') },
        { id: 'price', text: en('Price') },
      ],
    },
    {
      id: 'feel',
      type: 'emotion',
      stage: 'after',
      text: en('How do you feel?'),
      options: [
        { id: 'calm', text: en('Calm') },
        { id: 'angry', text: en('Angry') },
      ],
    },
  ],
  logic: [
    { action: 'show', questions: ['directions'], when: { question: 'first', includes: 'yes' } },
    {
      action: 'show',
      questions: ['why'],
      when: {
        any: [
          { question: 'listens', part: 'gap', atMost: -2 },
          { question: 'again', part: 'experience', atMost: 2 },
        ],
      },
    },
    { action: 'skip', questions: ['topics'], when: { context: 'department', is: 'ortho' } },
    {
      action: 'end',
      after: 'topics',
      when: {
        all: [{ question: 'topics', answered: true }, { not: { question: 'topics', includes: 'time' } }],
      },
    },
  ],
  context: [{ id: 'department', name: en('Department'), values: ['ortho', 'surgery'] }],
};
