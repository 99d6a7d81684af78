import { afterEach, expect, test } from 'vitest';
import { clinicSurvey, feeling, firstVisit, moment, reasons } from '../testing/clinic-survey.ts';
import { answerFirstPage, restoreMocks, settle, showSurvey } from '../testing/show-survey.ts';
import { parts } from './parts.ts';

afterEach(restoreMocks);

test('every part that a patient can meet is documented, and no other', async () => {
  const survey = clinicSurvey({ ...firstVisit, required: false }, reasons, moment, feeling);
  const long = { ...survey.scales.fit7!, points: 11 };
  const shown = await showSurvey({
    survey: {
      ...survey,
      scales: { fit7: survey.scales.fit7!, long },
      questions: [...survey.questions, { ...survey.questions[1]!, id: 'long', scale: 'long' }],
    } as never,
    mode: 'popover',
  });
  const met = new Set<string>();
  const look = () => {
    for (const element of shown.root().querySelectorAll('[part]'))
      for (const part of element.getAttribute('part')!.split(' ').filter(Boolean)) met.add(part);
  };
  look();
  shown.element.open();
  await settle();
  await shown.next();
  look();
  answerFirstPage(shown);
  await settle();
  look();
  for (let page = 0; page < 6; page++) {
    await shown.next();
    look();
  }
  expect([...met].sort()).toEqual(Object.keys(parts).sort());
});
