import { expect, test } from 'vitest';
import * as session from './index.ts';

test('the public list of @wellmet/core/session', () => {
  expect(Object.keys(session).sort()).toEqual([
    'checkAnswer',
    'checkContactFields',
    'contactOf',
    'createSession',
    'drawSurvey',
    'pipe',
    'reviewOf',
    'sectionOf',
    'seedOf',
    'shuffle',
    'uuidv4',
    'verdictOf',
    'wordingFor',
    'wordsOf',
  ]);
});
