import { expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { sampleSurvey } from './sample-survey.ts';

test('neighbours of one dimension share a page and every other question stands alone', () => {
  const pages = pagesOf(sampleSurvey.questions).map(page => page.map(question => question.id));
  expect(pages).toEqual([
    ['first'],
    ['greeted', 'directions'],
    ['listens'],
    ['hope'],
    ['again'],
    ['why'],
    ['topics'],
    ['feel'],
  ]);
});
