import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSessionWith } from '../session/create-session-with.ts';
import { responseOf } from '../session/response-of.ts';
import { uuidv7 } from '../session/uuidv7.ts';
import { checkAnswer } from '../survey/check-answer.ts';
import type { Phase } from '../types/question.ts';
import type { Answer, Channel } from '../types/response.ts';
import { checkResponse } from './check-response.ts';
import type { Path } from './issue.ts';
import { tinyResponse } from './testing/tiny-response.ts';
import { tinySurvey } from './testing/tiny-survey.ts';
import { withValue } from './testing/with-value.ts';

// Also values that no question takes: a Session must keep them out of its Response.
const value = fc.constantFrom<number | 'na'>(-1, 0, 1, 3, 5, 6, 10, 2.5, 'na');
const parts = ['expectation', 'experience', 'minimum', 'desired', 'disconfirmation'] as const;
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.dictionary(fc.constantFrom(...parts), value, { noNullPrototype: true }),
  fc.record({ text: fc.string({ unit: 'binary', maxLength: 30 }) }),
  fc.record({ choice: fc.array(fc.constantFrom('time', 'price', 'nothing'), { maxLength: 3 }) }),
  fc.record({ emotion: fc.constantFrom('calm', 'upset', 'nothing') }),
);
const questions = tinySurvey.questions.map(({ id }) => id);
const steps = fc.array(
  fc.oneof(fc.tuple(fc.constantFrom(...questions), answer), fc.constantFrom('next', 'back')),
);
const session = fc.record(
  {
    phase: fc.constantFrom<Phase | 'both'>('expectation', 'experience', 'both'),
    locale: fc.constantFrom('en', 'ar-EG', 'zh-Hans'),
    channel: fc.constantFrom<Channel>('web', 'kiosk', 'paper'),
    visit: fc.stringMatching(/^[A-Za-z0-9_-]{4,64}$/),
    context: fc.dictionary(fc.constantFrom('ward', 'room'), fc.constantFrom('north', 'west')),
  },
  { requiredKeys: ['phase', 'locale', 'channel'] },
);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('whatever a person does, the Response of a Session passes', () => {
  fc.assert(
    fc.property(session, steps, time, random, (options, steps, start, random) => {
      let clock = start;
      const person = createSessionWith({ check: checkAnswer, finish: responseOf }, tinySurvey, {
        ...options,
        id: () => uuidv7(start, random),
        now: () => clock++,
      });
      for (const step of steps) {
        if (step === 'next') person.next();
        else if (step === 'back') person.back();
        else person.answer(step[0], step[1] as Answer);
      }
      const response = person.finish();
      expect(checkResponse(tinySurvey, JSON.parse(JSON.stringify(response)))).toEqual({ response });
    }),
  );
});

/** Every place of a JSON value but the root. */
const places = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) => {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        return [place, ...places(child, place)];
      });

// Nothing in a Response may be one of these.
const junk = fc.constantFrom<unknown>(null, true, -1.5, '', [[]], { surprise: 1 }, 'x'.repeat(3000));

test('a value that cannot be right is reported at its place, wherever it stands', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places(tinyResponse)), junk, (place, value) => {
      const checked = checkResponse(tinySurvey, withValue(tinyResponse, place, value));
      const reported = 'issues' in checked ? checked.issues.map(({ path }) => path) : [];
      // A wrong answer may be reported as a whole, and a wrong option by its question.
      const near = reported.some(
        path => place.slice(0, path.length).join() === path.slice(0, place.length).join(),
      );
      expect(near, `${place.join('.')}: ${reported.join(' ')}`).toBe(true);
    }),
  );
});

test('any JSON at all is answered with a verdict', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(checkResponse(tinySurvey, value)).toHaveProperty('issues');
    }),
  );
});
