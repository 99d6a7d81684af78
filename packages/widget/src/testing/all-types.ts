import type { DeclaredQuestion, Survey } from '@wellmet/core';
import { clinicSurvey, feeling, greeted, moment, onTime, reasons } from './clinic-survey.ts';

const both = (en: string, zh: string) => ({ en, 'zh-Hans': zh });
const own = (id: string) => ({ id, stage: 'after', text: both(`About ${id}`, `关于${id}`) }) as const;

export const yesNo: DeclaredQuestion = {
  ...own('again'),
  type: 'yes-no',
  hint: both('As you feel today', '按今天的感受'),
};
export const ranked: DeclaredQuestion = {
  ...own('order'),
  type: 'ranked-choice',
  options: ['time', 'words', 'calm'].map(id => ({ id, text: both(id, id) })),
};
export const withOther: DeclaredQuestion = {
  ...own('reason'),
  type: 'single-choice',
  options: [
    { id: 'pain', text: both('Pain', '疼痛') },
    { id: 'own', text: both('Something else', '其他'), other: true },
  ],
};
export const feelings: DeclaredQuestion = { ...feeling, id: 'feelings', several: true } as DeclaredQuestion;
export const statement: DeclaredQuestion = { ...own('note'), type: 'statement' };
export const consent: DeclaredQuestion = { ...own('quote'), type: 'consent', required: true };
export const contact: DeclaredQuestion = {
  ...own('reach'),
  type: 'contact',
  fields: ['name', 'phone', 'email', 'message'],
  consent: both('You may call me.', '可以给我打电话。'),
};
export const faces: DeclaredQuestion = {
  ...greeted,
  id: 'faces',
  display: 'faces',
  required: false,
} as DeclaredQuestion;
export const stars: DeclaredQuestion = { ...faces, id: 'stars', display: 'stars' } as DeclaredQuestion;
export const important: DeclaredQuestion = {
  ...onTime,
  id: 'important',
  importance: true,
} as DeclaredQuestion;

/** Everything that a survey can declare but another design; question by question as asked for. */
export const richSurvey = (...questions: readonly DeclaredQuestion[]): Survey => ({
  ...clinicSurvey(),
  questions,
});

/** A survey that meets every part of the widget. */
export const everything: Survey = {
  ...richSurvey(
    { ...greeted, required: false } as DeclaredQuestion,
    { ...onTime, id: 'side-by-side', dimension: 'grid' } as DeclaredQuestion,
    important,
    faces,
    stars,
    { ...onTime, id: 'long', scale: 'long', dimension: 'tenth' } as DeclaredQuestion,
    yesNo,
    ranked,
    withOther,
    reasons,
    feelings,
    statement,
    moment,
    consent,
    contact,
  ),
  dimensions: [
    { id: 'welcome', name: both('Welcome', '接待') },
    { id: 'grid', name: both('Care', '护理'), display: 'grid' },
    { id: 'tenth', name: both('Time', '时间') },
  ],
  scales: {
    ...clinicSurvey().scales,
    long: { ...clinicSurvey().scales.fit7!, points: 11 },
  },
  urgent: both('If it cannot wait, call 112.', '紧急情况请拨打112。'),
  review: both('Did we understand you?', '我们理解对了吗？'),
  stages: { after: both('Looking back', '回顾') },
  respondent: {
    text: both('Who is answering?', '谁在回答？'),
    options: [
      { id: 'patient', text: both('The patient', '患者') },
      { id: 'carer', text: both('A carer', '照护者') },
    ],
  },
  acknowledgements: [
    {
      id: 'sorry',
      when: { question: 'greeted', part: 'experience', atMost: 2 },
      text: both('We are sorry. May someone call you?', '很抱歉。可以给您打电话吗？'),
      offer: 'reach',
    },
  ],
  allocation: { id: 'weights', text: both('Share out 100 points', '分配100分') },
};
