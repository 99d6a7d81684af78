import type { RatingQuestion, Survey, Text } from '@wellmet/core';

const text = (en: string, zhHans: string, ar: string): Text => ({ en, 'zh-Hans': zhHans, ar });

/** Dimension, then its questions, each with how far experience lies from expectation in the sample. */
const content = [
  [
    'welcome',
    text('First impression and welcome', '第一印象与接待', 'الانطباع الأول والاستقبال'),
    [
      ['greeted', 0.7, text('I am greeted in a friendly way', '我受到友好的接待', 'أُستقبل بودّ')],
      [
        'found',
        0.4,
        text(
          'It is easy to find my way to the right room',
          '很容易找到要去的诊室',
          'من السهل أن أجد الغرفة المطلوبة',
        ),
      ],
    ],
  ],
  [
    'empathy',
    text('Sincerity and empathy', '真诚与体贴', 'الصدق والتعاطف'),
    [
      ['listens', 0.05, text('Staff listen to me', '医护人员倾听我的话', 'يستمع إليّ العاملون')],
      [
        'serious',
        -0.05,
        text(
          'My worries are taken seriously, even the small ones',
          '我的担忧受到重视,哪怕是小事',
          'تُؤخذ مخاوفي على محمل الجد، حتى الصغيرة منها',
        ),
      ],
    ],
  ],
  [
    'waiting',
    text('Process and waiting', '流程与等候', 'سير العمل والانتظار'),
    [
      ['time', -1.9, text('The waiting time is reasonable', '等候时间合理', 'مدة الانتظار معقولة')],
      [
        'told',
        -1.1,
        text(
          'If I have to wait, someone tells me why and for how long',
          '如果需要等候,会有人告诉我原因和时长',
          'إذا كان عليّ الانتظار أخبرني أحد بالسبب والمدة',
        ),
      ],
      ['steps', -0.3, text('I know what happens next', '我清楚接下来要做什么', 'أعرف ما الخطوة التالية')],
    ],
  ],
  [
    'clarity',
    text('Competence and clear explanation', '专业能力与清楚说明', 'الكفاءة والشرح الواضح'),
    [
      [
        'explained',
        -0.2,
        text(
          'The treatment is explained in words I understand',
          '用我能听懂的话解释治疗',
          'يُشرح العلاج بكلمات أفهمها',
        ),
      ],
      ['costs', -0.6, text('I know the costs beforehand', '我事先了解费用', 'أعرف التكلفة مسبقًا')],
    ],
  ],
] as const;

/** For tests: nine paired questions in four dimensions and three languages. */
export const sampleSurvey: Survey = {
  id: 'sample-visit',
  version: '1.0.0',
  locales: ['en', 'zh-Hans', 'ar'],
  title: text('Your visit', '您的就诊', 'زيارتكم'),
  design: 'paired',
  scales: {
    agree7: {
      points: 7,
      labels: {
        1: text('not at all', '完全不同意', 'لا إطلاقًا'),
        7: text('completely', '完全同意', 'تمامًا'),
      },
      notApplicable: true,
    },
  },
  dimensions: content.map(([id, name]) => ({ id, name })),
  questions: content.flatMap(([dimension, , items]) =>
    items.map(
      ([id, , words]): RatingQuestion => ({
        id,
        type: 'rating',
        scale: 'agree7',
        dimension,
        stage: 'care',
        text: words,
      }),
    ),
  ),
};

/** How far experience lies from expectation in the sample, by question. */
export const shifts: ReadonlyMap<string, number> = new Map(
  content.flatMap(([, , items]) => items.map(([id, shift]) => [id, shift] as const)),
);
