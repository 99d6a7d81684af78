import type { Survey } from '@wellmet/core';
import { expect, test } from 'vitest';
import { clinicSurvey, feeling, firstVisit, moment, reasons } from '../testing/clinic-survey.ts';
import { looksRare, needsSession } from './rare.ts';

const en = { en: 'words' };
const survey = clinicSurvey(firstVisit, reasons, moment, feeling);
const own = { stage: 'after', id: 'own', text: en } as const;

test('what most surveys ask needs no more than they load', () => {
  const plain = { ...survey, urgent: en, stages: { after: en } };
  expect(looksRare(plain) || needsSession(plain)).toBe(false);
});

test.each<Partial<Survey>>([
  { review: en },
  { thanksFor: { met: en } },
  { sampling: { core: [], size: 1 } },
  { respondent: { text: en, options: [] } },
  { acknowledgements: [] },
  { dimensions: [{ id: 'welcome', name: en, shuffle: true }] },
  { questions: [{ ...moment, textFor: { carer: en } }] },
  { questions: [{ ...moment, text: { en: 'You said {{reasons}}' } }] },
  { questions: [{ ...own, type: 'contact', fields: ['phone'], consent: en }] },
])('%j needs a session with everything', part => {
  expect(needsSession({ ...survey, ...part })).toBe(true);
});

test.each<Partial<Survey>>([
  { design: 'direct' },
  { design: 'tolerance' },
  { allocation: { id: 'weights', text: en } },
  { dimensions: [{ id: 'welcome', name: en, display: 'grid' }] },
  { questions: [{ ...own, type: 'yes-no' }] },
  { questions: [{ ...own, type: 'statement' }] },
  { questions: [{ ...own, type: 'consent' }] },
  { questions: [{ ...own, type: 'ranked-choice', options: [] }] },
  { questions: [{ ...own, type: 'single-choice', options: [{ id: 'own', text: en, other: true }] }] },
  { questions: [{ ...own, type: 'rating', scale: 'fit7', display: 'stars' }] },
  { questions: [{ ...own, type: 'rating', scale: 'fit7', importance: true }] },
])('%j is drawn by the file for rare things', part => {
  expect(looksRare({ ...survey, ...part })).toBe(true);
  expect(needsSession({ ...survey, ...part })).toBe(false);
});
