import type { Session } from '@wellmet/core';
import { expect, test } from 'vitest';
import { clinicSurvey, feeling, firstVisit, moment, reasons } from '../testing/clinic-survey.ts';
import { preselect } from './preselect.ts';

const survey = clinicSurvey(firstVisit, reasons, moment, feeling);
const session = (phase: Session['phase']) => ({ survey, phase }) as Session;

test.each<[string, Session['phase'], unknown]>([
  ['?q=greeted:6', 'experience', { experience: 6 }],
  ['?visit=k3f9&q=greeted:1', 'expectation', { expectation: 1 }],
  ['?q=greeted:7', 'both', { experience: 7 }],
  ['?q=greeted:na', 'experience', { experience: 'na' }],
  ['?q=first-visit:no', 'experience', { choice: ['no'] }],
  ['?q=reasons:pain', 'experience', { choice: ['pain'] }],
  ['?q=feeling:calm', 'experience', { emotion: 'calm' }],
])('%s while asking about %s', (search, phase, answer) => {
  expect(preselect(session(phase), search)?.answer).toEqual(answer);
});

test.each([
  '',
  '?q=',
  '?q=greeted',
  '?q=greeted:',
  '?q=greeted:0',
  '?q=greeted:8',
  '?q=greeted:1e0',
  '?q=gone:1',
  '?q=first-visit:maybe',
  '?q=moment:hello',
  '?q=constructor:1',
])('%s chooses nothing', search => {
  expect(preselect(session('experience'), search)).toBeUndefined();
});
