import { expect, it } from 'vitest';
import { response } from '../testing/response.ts';
import { flatFields } from './index.ts';

it('a Response is one row, whatever was asked', () => {
  const { answers: _, ...about } = response;
  const answers = {
    listens: { expectation: 6, experience: 'na' },
    why: { text: 'a\nb' },
    sort: { choice: ['a', 'c'] },
    feel: { emotion: 'calm' },
    weights: { points: { empathy: 40, welcome: 60 } },
  } as const;
  expect(flatFields({ ...response, answers, context: { department: 'ortho' } })).toEqual({
    ...about,
    'listens.expectation': 6,
    'listens.experience': 'na',
    why: 'a\nb',
    sort: 'a, c',
    feel: 'calm',
    'weights.empathy': 40,
    'weights.welcome': 60,
    'context.department': 'ortho',
  });
});
