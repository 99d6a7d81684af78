import type { DeclaredQuestion, Survey } from '@wellmet/core';

const both = (en: string, zh: string) => ({ en, 'zh-Hans': zh });

export const greeted: DeclaredQuestion = {
  id: 'greeted',
  type: 'rating',
  scale: 'fit7',
  dimension: 'welcome',
  stage: 'reception',
  text: both('I am greeted kindly', '有人热情接待我'),
  required: true,
};
export const onTime: DeclaredQuestion = {
  ...greeted,
  id: 'on-time',
  text: both('My visit starts on time', '按时开始'),
  required: false,
};
export const firstVisit: DeclaredQuestion = {
  id: 'first-visit',
  type: 'single-choice',
  stage: 'before',
  text: both('Is it your first visit?', '是第一次来吗？'),
  hint: both('Any visit counts.', '任何一次都算。'),
  required: true,
  options: [
    { id: 'yes', text: both('Yes', '是') },
    { id: 'no', text: both('No', '否') },
  ],
};
export const reasons: DeclaredQuestion = {
  id: 'reasons',
  type: 'multiple-choice',
  stage: 'before',
  text: both('Why did you come?', '为什么来？'),
  options: [
    { id: 'pain', text: both('Pain', '疼痛') },
    { id: 'check', text: both('A check-up', '检查') },
  ],
};
export const moment: DeclaredQuestion = {
  id: 'moment',
  type: 'text',
  stage: 'after',
  text: both('What stayed with you?', '印象最深的是什么？'),
  maxLength: 20,
};
export const feeling: DeclaredQuestion = {
  id: 'feeling',
  type: 'emotion',
  stage: 'after',
  text: both('How do you feel?', '您感觉如何？'),
  options: [
    { id: 'calm', text: both('Calm', '平静') },
    { id: 'angry', text: both('Angry', '生气') },
  ],
};

/** For tests: a paired survey with a page of two items; other questions as asked for. */
export const clinicSurvey = (...more: readonly DeclaredQuestion[]): Survey => ({
  id: 'clinic',
  version: '1.0.0',
  locales: ['en', 'zh-Hans'],
  title: both('Your visit', '您的就诊'),
  intro: both('You can leave out any question.', '可以跳过任何问题。'),
  design: 'paired',
  scales: {
    fit7: {
      points: 7,
      labels: { 1: both('not at all', '完全不'), 4: both('partly', '部分'), 7: both('completely', '完全') },
      notApplicable: true,
    },
  },
  dimensions: [{ id: 'welcome', name: both('Welcome', '接待') }],
  questions: [greeted, onTime, ...more],
});
