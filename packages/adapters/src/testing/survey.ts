import type { Survey } from '@wellmet/core';

const both = (en: string, ar: string) => ({ en, ar });

/** A small survey that has one of everything a mapping must carry. */
export const survey: Survey = {
  id: 'dental-visit',
  version: '1.2.0',
  locales: ['en', 'ar'],
  title: both('Your dental visit', 'زيارتك لطبيب الأسنان'),
  intro: both('It takes two minutes.', 'يستغرق دقيقتين.'),
  thanks: both('Thank you.', 'شكراً.'),
  design: 'recalled',
  scales: {
    agree7: {
      points: 7,
      labels: { 1: both('not at all', 'أبداً'), 7: both('completely', 'تماماً') },
      notApplicable: true,
    },
    trouble7: {
      points: 7,
      direction: 'descending',
      labels: { 1: both('none', 'لا شيء'), 7: both('a lot', 'كثيراً') },
    },
  },
  dimensions: [
    { id: 'welcome', name: both('Welcome', 'الترحيب'), weight: 30 },
    { id: 'empathy', name: both('Empathy', 'التعاطف'), weight: 70 },
  ],
  questions: [
    {
      id: 'first',
      type: 'single-choice',
      stage: 'before',
      text: both('Is it your first visit?', 'هل هذه زيارتك الأولى؟'),
      required: true,
      options: [
        { id: 'yes', text: both('Yes', 'نعم') },
        { id: 'no', text: both('No', 'لا') },
      ],
    },
    {
      id: 'greeted',
      type: 'rating',
      scale: 'agree7',
      dimension: 'welcome',
      stage: 'reception',
      text: both('I was greeted', 'تم الترحيب بي'),
      hint: both('By anyone', 'من أي شخص'),
      required: true,
    },
    {
      id: 'waited',
      type: 'rating',
      scale: 'trouble7',
      dimension: 'welcome',
      stage: 'waiting',
      text: both('The wait was a trouble', 'كان الانتظار مزعجاً'),
    },
    {
      id: 'listens',
      type: 'rating',
      scale: 'agree7',
      dimension: 'empathy',
      stage: 'care',
      importance: true,
      text: both('Staff listened', 'استمع الفريق'),
    },
    {
      id: 'rushed',
      type: 'rating',
      scale: 'agree7',
      dimension: 'empathy',
      stage: 'care',
      reverse: true,
      text: both('It felt rushed', 'كان مستعجلاً'),
    },
    {
      id: 'explained',
      type: 'rating',
      scale: 'agree7',
      dimension: 'empathy',
      stage: 'care',
      text: both('All was explained', 'تم شرح كل شيء'),
    },
    {
      id: 'again',
      type: 'rating',
      scale: 'agree7',
      stage: 'after',
      phases: ['experience'],
      text: both('I would come again', 'سأعود مرة أخرى'),
    },
    {
      id: 'topics',
      type: 'multiple-choice',
      stage: 'after',
      text: both('What could be better?', 'ما الذي يمكن تحسينه؟'),
      options: [
        { id: 'time', text: both('Time', 'الوقت') },
        { id: 'price', text: both('Price', 'السعر') },
      ],
    },
    {
      id: 'feel',
      type: 'emotion',
      stage: 'after',
      text: both('How do you feel?', 'كيف تشعر؟'),
      options: [
        { id: 'calm', text: both('Calm', 'هادئ') },
        { id: 'anxious', text: both('Anxious', 'قلق') },
      ],
    },
    {
      id: 'why',
      type: 'text',
      stage: 'after',
      text: both('Tell us more', 'أخبرنا المزيد'),
      maxLength: 500,
    },
  ],
  allocation: { id: 'weights', text: both('What matters to you?', 'ما الذي يهمك؟') },
  logic: [
    { action: 'skip', questions: ['topics'], when: { context: 'department', is: 'ortho' } },
    {
      action: 'show',
      questions: ['why'],
      when: {
        any: [
          { question: 'listens', part: 'gap', atMost: -2 },
          { question: 'again', part: 'experience', atMost: 3 },
          {
            all: [
              { question: 'first', includes: 'yes' },
              { question: 'greeted', answered: true },
            ],
          },
        ],
      },
    },
    {
      action: 'end',
      after: 'topics',
      when: {
        all: [{ question: 'topics', answered: true }, { not: { question: 'topics', includes: 'time' } }],
      },
    },
  ],
  context: [{ id: 'department', name: both('Department', 'القسم'), values: ['ortho', "children's"] }],
};
