import { checkResponse } from '@wellmet/core/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyResponse, surveys } from '../../testing/any-response.ts';
import { small } from '../../testing/small.ts';
import { createAcceptor } from './accept-response.ts';

describe.each(surveys)('a survey of the design %s', (_, survey) => {
  test('accepts what checkResponse accepts, and nothing else', () => {
    const accepts = createAcceptor(survey);
    fc.assert(
      fc.property(anyResponse(survey), value => {
        expect(accepts(value)).toBe('response' in checkResponse(survey, value));
      }),
      { numRuns: 2000 },
    );
  });
});

test('the cases above are of both kinds', () => {
  const accepts = createAcceptor(small);
  const accepted = fc.sample(anyResponse(small), { numRuns: 500, seed: 1 }).filter(accepts).length;
  expect(accepted).toBeGreaterThan(100);
  expect(accepted).toBeLessThan(400);
});

test.each([null, undefined, 3, 'text', [], [1], new Date(), Object.create(null), new Map()])(
  '%j is no Response',
  value => {
    expect(createAcceptor(small)(value)).toBe(false);
  },
);
