import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../survey/check-answer.ts';
import { sampleSurvey } from '../survey/sample-survey.ts';
import { visibleQuestions } from '../survey/visible-questions.ts';
import type { Answer, Answers } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { createSessionWith, type SessionOptions } from './create-session-with.ts';
import { responseOf } from './response-of.ts';

const start = (options: Partial<SessionOptions> = {}) => {
  let time = Date.UTC(2026, 10, 21, 10);
  return createSessionWith({ check: checkAnswer, finish: responseOf }, sampleSurvey, {
    phase: 'both',
    locale: 'en',
    channel: 'web',
    id: () => '0192',
    now: () => (time += 1000),
    ...options,
  });
};
const idsOf = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

describe('moving', () => {
  test('a page with a required question is left once it is answered', () => {
    const session = start();
    expect(session.next()).toMatchObject([{ question: 'first', code: 'required' }]);
    expect(idsOf(session.page)).toEqual(['first']);
    session.answer('first', { choice: ['yes'] });
    expect(session.next()).toEqual([]);
    expect(idsOf(session.page)).toEqual(['greeted', 'directions']);
  });

  test('a page whose questions are all hidden is stepped over, both ways', () => {
    const session = start({ context: { department: 'ortho' } });
    session.answer('first', { choice: ['no'] });
    session.answer('greeted', { expectation: 4, experience: 4 });
    const seen: string[] = [];
    for (let n = 0; n < 8; n++, session.next()) seen.push(idsOf(session.page).join());
    expect([...new Set(seen)]).toEqual(['first', 'greeted', 'listens', 'hope', 'again', 'feel']);
    session.back();
    expect(idsOf(session.page)).toEqual(['again']);
  });

  test('back on the first page and next on the last stay where they are', () => {
    const session = start({ phase: 'expectation' });
    session.back();
    expect(session.progress).toEqual({ page: 1, pages: 6 });
  });

  test('progress counts the pages that are open as far as the answers tell', () => {
    const session = start();
    session.answer('first', { choice: ['no'] });
    session.next();
    expect(session.progress).toEqual({ page: 2, pages: 7 });
    session.answer('again', { experience: 1 });
    expect(session.progress.pages).toBe(8);
  });
});

describe('answering', () => {
  test('the parts of a rating are merged', () => {
    const session = start();
    session.answer('listens', { expectation: 6 });
    session.answer('listens', { experience: 4 });
    expect(session.answers).toEqual({ listens: { expectation: 6, experience: 4 } });
  });

  test('an answer can be taken back', () => {
    const session = start();
    session.answer('feel', { emotion: 'calm' });
    session.answer('feel');
    expect(session.answers).toEqual({});
  });

  test('an unknown question is refused by name', () => {
    expect(() => start().answer('nope', { text: 'x' })).toThrow(
      'expected the id of a question of sample, got nope',
    );
  });
});

describe('finish', () => {
  test('the Response carries what the contract names', () => {
    const session = start({ visit: 'k3f9', channel: 'link', context: { department: 'surgery', ward: '7' } });
    session.answer('first', { choice: ['no'] });
    session.locale = 'zh-Hans';
    expect(session.finish()).toEqual({
      id: '0192',
      survey: 'sample',
      version: '1.0.0',
      phase: 'both',
      visit: 'k3f9',
      locale: 'zh-Hans',
      channel: 'link',
      status: 'partial',
      startedAt: '2026-11-21T10:00:01.000Z',
      submittedAt: '2026-11-21T10:00:02.000Z',
      answers: { first: { choice: ['no'] } },
      context: { department: 'surgery' },
    });
  });

  test('a clock that is set back does not submit before the start', () => {
    let time = 5000;
    const session = start({ now: () => time });
    time = 0;
    expect(session.finish().submittedAt).toBe(session.finish().startedAt);
  });

  test('the status is completed on the last page with nothing left to mend', () => {
    const session = start();
    session.answer('first', { choice: ['no'] });
    session.answer('greeted', { expectation: 4, experience: 'na' });
    expect(session.finish().status).toBe('partial');
    for (let n = 0; n < 9; n++) session.next();
    expect(session.finish()).toMatchObject({ status: 'completed', id: '0192' });
  });

  test('blank text and an answer that failed its check stay out', () => {
    const session = start();
    session.answer('hope', { text: 'much longer than ten' });
    session.answer('why', { text: '  ' });
    session.answer('again', { experience: 9 });
    expect(session.finish().answers).toEqual({});
  });
});

const value = fc.integer({ min: 1, max: 7 });
const given = fc.oneof(
  fc.tuple(fc.constant('first'), fc.constantFrom({ choice: ['yes'] }, { choice: ['no'] })),
  fc.tuple(
    fc.constantFrom('greeted', 'directions', 'listens'),
    fc.record({ expectation: value, experience: value }),
  ),
  fc.tuple(fc.constant('again'), fc.record({ experience: value })),
  fc.tuple(fc.constant('topics'), fc.record({ choice: fc.subarray(['time', 'price'], { minLength: 1 }) })),
  fc.tuple(fc.constantFrom('hope', 'why'), fc.record({ text: fc.string({ minLength: 1, maxLength: 9 }) })),
);
const moves = fc.array(fc.oneof(given, fc.constantFrom('next', 'back')), { maxLength: 60 });

const play = (steps: readonly (readonly [string, unknown] | string)[]) => {
  const session = start();
  const last: Record<string, unknown> = {};
  for (const step of steps)
    if (step === 'next') session.next();
    else if (step === 'back') session.back();
    else {
      session.answer(step[0]!, step[1] as Answer);
      last[step[0]!] = step[1];
    }
  return { session, last };
};

test('moving back and on never loses an answer', () => {
  fc.assert(
    fc.property(moves, steps => {
      const { session, last } = play(steps as never);
      expect(session.answers).toEqual(last);
    }),
  );
});

test('a hidden question is never in a Response, and every visible answer is', () => {
  fc.assert(
    fc.property(moves, steps => {
      const { session } = play(steps as never);
      const visible = idsOf(visibleQuestions(sampleSurvey, { phase: 'both', answers: session.answers }));
      const blank = (answer: Answer) => 'text' in answer && answer.text.trim() === '';
      const expected = Object.entries(session.answers).filter(
        ([id, answer]) => visible.includes(id) && !blank(answer),
      );
      expect(session.finish().answers).toEqual(Object.fromEntries(expected) as Answers);
    }),
  );
});

test('the page is never empty and progress never leaves its range', () => {
  fc.assert(
    fc.property(moves, steps => {
      const { session } = play(steps as never);
      const { page, pages } = session.progress;
      expect(session.page.length).toBeGreaterThan(0);
      expect(page).toBeGreaterThanOrEqual(1);
      expect(page).toBeLessThanOrEqual(pages);
    }),
  );
});

test('the second of two clicks on the same page skips no page', () => {
  const session = start();
  session.answer('first', { choice: ['yes'] });
  session.answer('greeted', { expectation: 4, experience: 4 });
  const { page } = session.progress;
  session.next(page);
  expect(session.next(page)).toEqual([]);
  expect(idsOf(session.page)).toEqual(['greeted', 'directions']);
});

test('the split of 100 points is the last question after the visit, and its points must fit', () => {
  const survey = {
    ...sampleSurvey,
    questions: [],
    logic: [],
    allocation: { id: 'weights', text: { en: 'Split' } },
  };
  const options = { locale: 'en', channel: 'web', id: () => '0192', now: () => 0 } as const;
  expect(
    createSessionWith({ check: checkAnswer, finish: responseOf }, survey, {
      ...options,
      phase: 'expectation',
    }).page,
  ).toEqual([]);
  const session = createSessionWith({ check: checkAnswer, finish: responseOf }, survey, {
    ...options,
    phase: 'experience',
  });
  expect(session.page).toMatchObject([{ id: 'weights', type: 'allocation' }]);
  session.answer('weights', { points: { welcome: 30, empathy: 60 } });
  expect(session.next()).toEqual([{ question: 'weights', code: 'not-100', expected: 100, received: 90 }]);
  expect(session.finish()).toMatchObject({ status: 'partial', answers: {} });
  session.answer('weights', { points: { welcome: 30, empathy: 70 } });
  expect(session.finish()).toMatchObject({
    status: 'completed',
    answers: { weights: { points: { welcome: 30 } } },
  });
});

test('a statement is only read, and a required consent must be given', () => {
  const survey: Survey = {
    ...sampleSurvey,
    logic: [],
    questions: [
      { id: 'read', type: 'statement', stage: 'before', text: { en: 'Read this' } },
      { id: 'agree', type: 'consent', stage: 'before', required: true, text: { en: 'I agree' } },
      { id: 'end', type: 'yes-no', stage: 'after', text: { en: 'Done?' } },
    ],
  };
  const options = { phase: 'both', locale: 'en', channel: 'web', id: () => '0192', now: () => 0 } as const;
  const session = createSessionWith({ check: checkAnswer, finish: responseOf }, survey, options);
  expect(session.next()).toEqual([]);
  for (const answer of [undefined, { consent: false }]) {
    session.answer('agree', answer);
    expect(session.next()).toMatchObject([{ question: 'agree', code: 'required' }]);
  }
  session.answer('agree', { consent: true });
  expect(session.next()).toEqual([]);
  expect(session.finish().answers).toEqual({ agree: { consent: true } });
});

test.each([
  ['tolerance', ['minimum', 'desired', 'experience']],
  ['direct', ['disconfirmation']],
] as const)('the design %s asks for %j, and a minimum above the desired is let through', (design, parts) => {
  const survey: Survey = { ...sampleSurvey, design, logic: [], questions: [sampleSurvey.questions[1]!] };
  const options = { phase: 'both', locale: 'en', channel: 'web', id: () => '0192', now: () => 0 } as const;
  const session = createSessionWith({ check: checkAnswer, finish: responseOf }, survey, options);
  expect(session.check()).toMatchObject([{ part: parts[0], code: 'required' }]);
  const answer = Object.fromEntries(parts.map((part, i) => [part, 3 - i]));
  session.answer('greeted', answer);
  expect(session.finish()).toMatchObject({ status: 'completed', answers: { greeted: answer } });
});
