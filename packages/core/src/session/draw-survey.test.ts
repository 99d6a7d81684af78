import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSurvey } from '../survey/sample-survey.ts';
import { visibleQuestions } from '../survey/visible-questions.ts';
import type { DeclaredQuestion, RatingQuestion } from '../types/question.ts';
import type { Survey } from '../types/survey.ts';
import { drawSurvey } from './draw-survey.ts';
import { seedOf } from './seed-of.ts';

const item = (id: string, dimension = 'empathy'): RatingQuestion => ({
  ...(sampleSurvey.questions[3] as RatingQuestion),
  id,
  dimension,
});
const topics = sampleSurvey.questions[7] as DeclaredQuestion & { readonly type: 'multiple-choice' };
const others = ['a', 'b', 'c', 'd', 'e'];
const survey: Survey = {
  ...sampleSurvey,
  questions: [item('core'), ...others.map(id => item(id)), topics],
  logic: [{ action: 'end', after: 'c', when: { question: 'core', part: 'experience', atMost: 2 } }],
};
const sampling = { core: ['core'], size: 2 };
const idsOf = ({ questions }: Pick<Survey, 'questions'>) => questions.map(({ id }) => id);

describe('sampling', () => {
  const drawn = (seed: number) => idsOf(drawSurvey({ ...survey, sampling }, seed));

  test('everyone is asked the core and what is no rating, and as many others as the size says, in their order', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const [first, ...rest] = drawn(seed);
        expect(first).toBe('core');
        expect(rest.at(-1)).toBe('topics');
        expect(rest).toHaveLength(3);
        expect(rest).toEqual(rest.toSorted());
        expect(drawn(seed)).toEqual([first, ...rest]);
      }),
    );
  });

  test('each of the ten pairs of the other ratings is equally likely', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed++) {
      const pair = drawn(seed).slice(1, 3).join();
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    expect(counts.size).toBe(10);
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 500) ** 2 / 500, 0);
    // 9 degrees of freedom: one in a thousand lies above 27.9.
    expect(chiSquare).toBeLessThan(27.9);
  });

  test('a rule that ends the survey hides the same questions, whether the one it stands behind was drawn or not', () => {
    const answers = { core: { experience: 1 } };
    for (let seed = 0; seed < 50; seed++) {
      const one = drawSurvey({ ...survey, sampling }, seed);
      const shown = visibleQuestions(one, { phase: 'experience', answers }).map(({ id }) => id);
      expect(shown).toEqual(idsOf(one).filter(id => ['core', 'a', 'b', 'c'].includes(id)));
    }
  });
});

describe('order', () => {
  const shuffled: Survey = {
    ...survey,
    dimensions: survey.dimensions.map(dimension => ({ ...dimension, shuffle: dimension.id === 'empathy' })),
    questions: [item('first', 'welcome'), ...others.map(id => item(id)), item('last', 'welcome'), topics],
    logic: [],
  };

  test('the items of a dimension change places among themselves, and nothing else moves', () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 2000; seed++) {
      const ids = idsOf(drawSurvey(shuffled, seed));
      expect([ids[0], ...ids.slice(6)]).toEqual(['first', 'last', 'topics']);
      orders.add(ids.slice(1, 6).join());
    }
    expect(orders.size).toBe(120);
  });

  test('options change places, and one with own words stays last', () => {
    const options = ['a', 'b', 'c'].map(id => ({ id, text: { en: id } }));
    const choice: DeclaredQuestion = {
      ...topics,
      shuffle: true,
      options: [{ id: 'other', text: { en: 'Other' }, other: true }, ...options],
    };
    const orders = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const [drawn] = drawSurvey({ ...survey, questions: [choice] }, seed).questions;
      orders.add((drawn as typeof choice).options.map(({ id }) => id).join());
    }
    expect(orders.size).toBe(6);
    for (const order of orders) expect(order).toMatch(/,other$/);
  });

  test('what was drawn leaves nothing to chance', () => {
    const drawn = drawSurvey({ ...shuffled, sampling: { core: [], size: 3 } }, 5);
    expect(drawSurvey(drawn, 6)).toBe(drawn);
  });
});

test('a survey without chance stays as it is', () => {
  expect(drawSurvey(sampleSurvey, 1)).toBe(sampleSurvey);
});

test('a seed is the published hash of the visit key', () => {
  expect([seedOf('a'), seedOf('foobar')]).toEqual([0xe40c292c, 0xbf9cf968]);
});

test('two signed links to a visit have the seed of the visit', () => {
  const links = ['k3f9', `k3f9--00abcd${'x'.repeat(22)}`, `k3f9--00wxyz${'y_-'.repeat(7)}y`];
  expect(new Set(links.map(seedOf)).size).toBe(1);
});

test('one visit has one seed, and visits that differ in a letter have different ones', () => {
  expect(seedOf('k3f9Qx')).toBe(seedOf('k3f9Qx'));
  expect(new Set(['k3f9Qx', 'k3f9Qy', 'j3f9Qx', ''].map(seedOf)).size).toBe(4);
});
