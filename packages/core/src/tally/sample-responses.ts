import type { Response } from '../types/response.ts';
import type { Design, Survey } from '../types/survey.ts';

const en = (words: string) => ({ en: words });
const item = (id: string, dimension: string, rest: object = {}) =>
  ({ id, type: 'rating', scale: 'agree5', dimension, stage: 'care', text: en(id), ...rest }) as const;

/** For tests: three dimensions of 1, 2 and 3 items, one reversed, one on a scale from 0 that descends, one that changed in 1.1.0. */
export const countedSurvey: Survey = {
  id: 'visit',
  version: '1.1.0',
  locales: ['en'],
  title: en('Your visit'),
  design: 'paired',
  scales: {
    agree5: { points: 5, labels: { 1: en('no'), 5: en('yes') }, notApplicable: true },
    wait4: { points: 4, min: 0, direction: 'descending', labels: { 0: en('none'), 3: en('long') } },
  },
  dimensions: [
    { id: 'waiting', name: en('Waiting'), weight: 50 },
    { id: 'welcome', name: en('Welcome'), weight: 12.5 },
    { id: 'care', name: en('Care'), weight: 37.5 },
  ],
  questions: [
    item('wait', 'waiting', { scale: 'wait4' }),
    item('greeted', 'welcome'),
    item('ignored', 'welcome', { reverse: true }),
    item('listens', 'care', { since: '1.1.0' }),
    item('explains', 'care'),
    item('gentle', 'care'),
  ],
};

/** For tests: the same with everything that a full Tally counts besides, in each design. */
export const fullSurvey = (design: Design): Survey => ({
  ...countedSurvey,
  design,
  questions: countedSurvey.questions.map(question =>
    question.id === 'greeted' || question.id === 'wait' ? { ...question, importance: true } : question,
  ),
  allocation: { id: 'weights', text: en('What matters most?') },
  context: [
    { id: 'ward', name: en('Ward'), values: ['north', 'south'] },
    { id: 'age', name: en('Age'), values: ['18-64', '65+'] },
  ],
});

/** For tests: a completed response of `countedSurvey`, both sides in one sitting unless said otherwise. */
export const responseOf = (rest: Partial<Response> & Pick<Response, 'id'>): Response => ({
  survey: 'visit',
  version: '1.1.0',
  phase: 'both',
  locale: 'en',
  channel: 'web',
  status: 'completed',
  startedAt: '2026-11-21T10:00:00.000Z',
  submittedAt: '2026-11-21T10:05:00.000Z',
  answers: {},
  ...rest,
});
