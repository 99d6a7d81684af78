import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSurvey } from '../survey/sample-survey.ts';
import type { Survey } from '../types/survey.ts';
import { createSession, type FullSession, type FullSessionOptions } from './create-session.ts';
import { guidedSurvey } from './guided-survey.ts';
import type { SavedSession } from './saved-session.ts';
import { uuidv4 } from './uuidv4.ts';

const words = { yes: 'Yes', no: 'No', notApplicable: 'Does not apply' };
const start = (options: Partial<FullSessionOptions> = {}, survey = guidedSurvey) => {
  let time = Date.UTC(2026, 10, 21, 10, 20);
  return createSession(survey, {
    phase: 'both',
    locale: 'en',
    channel: 'web',
    id: () => '0192',
    now: () => (time += 1000),
    ...options,
  });
};
const first = (session: FullSession) => session.page[0]?.id;
/** Answers what is required and goes on until the page with a question. */
const walkTo = (session: FullSession, question: string) => {
  session.answer('first', { choice: ['no'] });
  session.answer('greeted', { expectation: 4, experience: 4 });
  session.goTo(question);
};

describe('who answers', () => {
  test('is asked before the first page, and travels in the context', () => {
    const session = start({ context: { department: 'surgery' } });
    expect(session.respondent).toBeUndefined();
    expect(session.finish().context).toEqual({ department: 'surgery' });
    session.respondent = 'parent';
    expect(session.finish().context).toEqual({ department: 'surgery', respondent: 'parent' });
  });

  test('may be known from the page, and is nobody whom the survey does not name', () => {
    expect(start({ context: { respondent: 'parent' } }).respondent).toBe('parent');
    const session = start({ context: { respondent: 'staff' } });
    expect(session.respondent).toBeUndefined();
    session.respondent = 'carer';
    expect(session.finish().context).toBeUndefined();
  });

  test('chooses the wording', () => {
    const session = start();
    const listens = guidedSurvey.questions[3]!;
    expect(session.wordingOf(listens).en).toBe('Staff listen to me');
    session.respondent = 'parent';
    expect(session.wordingOf(listens).en).toBe('Staff listen to my child');
  });
});

test('a page stands under the heading of its stage, where there is one', () => {
  const session = start();
  expect(session.section).toEqual({ stage: 'before', text: { en: 'Before' } });
  session.answer('first', { choice: ['no'] });
  session.next();
  expect(session.section).toBeUndefined();
});

describe('acknowledgements', () => {
  const idsOf = (session: FullSession) => session.acknowledgements.map(({ id }) => id);

  test('come when their condition holds, stay until they are read, and do not come again', () => {
    const session = start();
    expect(idsOf(session)).toEqual([]);
    session.answer('listens', { experience: 2 });
    expect(idsOf(session)).toEqual(['sorry']);
    session.answer('listens', { experience: 3 });
    expect(idsOf(session)).toEqual([]);
    session.answer('listens', { experience: 1 });
    session.acknowledge('sorry');
    expect(idsOf(session)).toEqual([]);
    session.respondent = 'parent';
    expect(idsOf(session)).toEqual(['parents']);
  });

  test('an offered contact question is asked only when the offer was taken and still holds', () => {
    const session = start();
    walkTo(session, 'last');
    const steps = () => {
      const ids: (string | undefined)[] = [];
      session.goTo('feel');
      for (let page = 0; page < session.progress.page; session.next()) {
        page = session.progress.page;
        ids.push(first(session));
      }
      return ids;
    };
    expect(steps()).toEqual(['feel', 'allowed', 'last', 'weights']);
    session.answer('listens', { experience: 1 });
    expect(steps()).not.toContain('call');
    session.acknowledge('sorry', true);
    expect(steps()).toEqual(['feel', 'allowed', 'call', 'last', 'weights']);
    session.answer('listens', { experience: 7 });
    expect(steps()).not.toContain('call');
    session.answer('listens', { experience: 1 });
    session.acknowledge('sorry', false);
    expect(steps()).not.toContain('call');
    expect(session.finish().context).toBeUndefined();
  });
});

describe('what was understood', () => {
  test('is said back in order, in the words shown, without what is hidden by now', () => {
    const session = start();
    session.respondent = 'parent';
    walkTo(session, 'last');
    session.answer('listens', { expectation: 5, experience: 1 });
    session.answer('why', { text: 'In a hurry' });
    session.answer('feel', { emotion: 'angry' });
    session.answer('allowed', { consent: false });
    session.answer('weights', { points: { welcome: 30, empathy: 70 } });
    const said = () =>
      session.review(words).map(({ text, parts }) => [text, ...parts.map(part => part.words)]);
    expect(said()).toEqual([
      ['Is it your first visit?', 'No'],
      ['I was greeted', '4', '4'],
      ['Staff listen to my child', '5', '1'],
      ['What went wrong?', 'In a hurry'],
      ['How do you feel?', 'Angry'],
      ['You may quote me. I feel Angry.', 'No'],
      ['Split 100 points', 'Welcome 30, Empathy 70'],
    ]);
    session.answer('listens', { expectation: 1 });
    expect(said()).not.toContainEqual(['What went wrong?', 'In a hurry']);
  });

  test('can be changed: goTo leads to the page of a question, and back', () => {
    const session = start();
    walkTo(session, 'weights');
    expect(session.progress.page).toBe(session.progress.pages);
    session.goTo('greeted');
    expect(first(session)).toBe('greeted');
    session.goTo('why');
    expect(first(session)).toBe('greeted');
    session.goTo('nobody');
    expect(first(session)).toBe('greeted');
    session.answer('greeted');
    session.goTo('weights');
    expect(first(session)).toBe('greeted');
  });
});

describe('contact details', () => {
  const id = uuidv4(new Uint8Array(16));

  test('make an object of their own, of which nothing stays', () => {
    const session = start({ visit: 'k3f9' });
    const contact = session.contact('call', { name: ' Ada ', phone: '0123 456', email: '' }, id);
    expect(contact).toEqual({
      id,
      survey: 'sample',
      version: '1.0.0',
      locale: 'en',
      consent: 'You may call me about this.',
      fields: { name: 'Ada', phone: '0123 456' },
      submittedAt: '2026-11-21T10:00:00.000Z',
    });
    const rest = JSON.stringify([session.finish(), session.save(), session.review(words), session.answers]);
    expect(rest).not.toMatch(/Ada|0123/);
  });

  test('are never kept, whatever a user interface gives as an answer', () => {
    const session = start();
    session.answer('call', { text: '0123 456' });
    expect(JSON.stringify([session.finish(), session.save()])).not.toContain('0123');
  });

  test.each([
    ['call', {}, 'call: required, expected phone,email'],
    ['call', { name: 'Ada' }, 'call: required, expected phone,email'],
    ['call', { email: 'ada' }, 'email: wrong-form, expected email'],
    ['call', { phone: 'later' }, 'phone: wrong-form, expected phone'],
    ['call', { message: 'Hi' }, 'message: not-asked, expected name,phone,email'],
    ['call', { name: 'x'.repeat(201), phone: '1234' }, 'name: too-long, expected 200'],
    ['feel', {}, 'expected the id of a contact question of sample, got feel'],
  ])('%s: %j is refused', (question, fields, reason) => {
    expect(() => start().contact(question, fields, id)).toThrow(new RangeError(reason));
  });
});

describe('chance', () => {
  const survey: Survey = { ...guidedSurvey, sampling: { core: ['greeted'], size: 1 } };

  test('needs a seed', () => {
    expect(() => start({}, survey)).toThrow('seed: expected a whole number, because sample leaves something');
  });

  test('what was not drawn is neither asked nor missed, required or not', () => {
    const required: Survey = {
      ...survey,
      questions: survey.questions.map(one => (one.type === 'rating' ? { ...one, required: true } : one)),
    };
    fc.assert(
      fc.property(fc.integer(), seed => {
        const session = start({ seed, phase: 'experience' }, required);
        session.answer('first', { choice: ['yes'] });
        for (let page = 0; page < session.progress.page; session.next()) {
          page = session.progress.page;
          for (const { id, type } of session.page)
            if (type === 'rating') session.answer(id, { experience: 4 });
        }
        const { status, answers } = session.finish();
        expect(status).toBe('completed');
        expect(Object.values(answers).filter(answer => 'experience' in answer)).toHaveLength(2);
      }),
    );
  });
});

describe('taking up again', () => {
  const reload = (saved: SavedSession, options: Partial<FullSessionOptions> = {}, survey = guidedSurvey) =>
    start({ ...options, saved: JSON.parse(JSON.stringify(saved)) as SavedSession }, survey);

  const act = fc.oneof(
    fc.record({ greet: fc.integer({ min: 1, max: 7 }) }),
    fc.record({ listens: fc.integer({ min: 1, max: 7 }) }),
    fc.record({ choice: fc.constantFrom('yes', 'no') }),
    fc.record({ taken: fc.boolean() }),
    fc.record({ who: fc.constantFrom('patient' as const, 'parent' as const) }),
    fc.record({ move: fc.constantFrom(1, 1, 1, -1) }),
  );
  const perform = (session: FullSession, step: typeof act extends fc.Arbitrary<infer T> ? T : never) => {
    if ('greet' in step) session.answer('greeted', { expectation: step.greet, experience: step.greet });
    else if ('listens' in step) session.answer('listens', { expectation: 5, experience: step.listens });
    else if ('choice' in step) session.answer('first', { choice: [step.choice] });
    else if ('taken' in step) session.acknowledge('sorry', step.taken);
    else if ('who' in step) session.respondent = step.who;
    else if (step.move > 0) session.next();
    else session.back();
  };

  test('goes on as if nothing had happened, wherever it was', () => {
    const survey: Survey = { ...guidedSurvey, sampling: { core: ['greeted', 'listens'], size: 1 } };
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.integer(), (steps, seed) => {
        const before = start({ seed }, survey);
        for (const step of steps) perform(before, step);
        const saved = before.save();
        const after = reload(saved, {}, survey);
        expect(after.save()).toEqual(saved);
        expect(after.page).toEqual(before.page);
        expect(after.progress).toEqual(before.progress);
        expect(after.acknowledgements).toEqual(before.acknowledgements);
        const { submittedAt: _, ...response } = before.finish();
        expect(after.finish()).toMatchObject(response);
      }),
    );
  });

  test('keeps the id of a Response that was made', () => {
    const before = start({ id: () => 'made-before' });
    before.finish();
    expect(reload(before.save()).finish().id).toBe('made-before');
  });

  test.each<readonly [Partial<SavedSession>, string]>([
    [{ survey: 'other' }, 'saved.survey: expected sample, got other'],
    [{ version: '2.0.0' }, 'saved.version: expected 1.0.0, got 2.0.0'],
    [{ phase: 'experience' }, 'saved.phase: expected both, got experience'],
    [{ visit: 'k3f9' }, 'saved.visit: expected none, got k3f9'],
  ])('is refused for %j', (change, reason) => {
    const saved = { ...start().save(), ...change };
    expect(() => start({ saved })).toThrow(new RangeError(reason));
  });

  test('leaves out what does not fit any more', () => {
    const saved = start().save();
    const answers = { first: { choice: ['maybe'] }, listens: { experience: 99 }, nobody: { text: 'x' } };
    expect(reload({ ...saved, answers, page: 'nobody', read: ['gone'], taken: [] }).save()).toMatchObject({
      answers: {},
      page: 'first',
    });
  });
});

test('a survey without any of it is a plain session', () => {
  const session = start({}, sampleSurvey);
  session.answer('first', { choice: ['yes'] });
  expect(session.next(1)).toEqual([]);
  expect(session.acknowledgements).toEqual([]);
  expect(session.finish()).toMatchObject({
    id: '0192',
    status: 'partial',
    answers: { first: { choice: ['yes'] } },
  });
});
