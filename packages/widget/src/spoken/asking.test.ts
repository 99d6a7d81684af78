import type { DeclaredQuestion } from '@wellmet/core';
import { afterEach, expect, test } from 'vitest';
import {
  consent,
  contact,
  faces,
  feelings,
  important,
  ranked,
  richSurvey,
  stars,
  statement,
  withOther,
  yesNo,
} from '../testing/all-types.ts';
import { clinicSurvey, feeling, firstVisit, greeted, moment, reasons } from '../testing/clinic-survey.ts';
import { hear } from '../testing/hear.ts';
import { restoreMocks, showSurvey } from '../testing/show-survey.ts';

afterEach(restoreMocks);

const asked = async (question: DeclaredQuestion) => {
  const shown = await showSurvey({ survey: richSurvey(question), phase: 'experience' });
  return hear(shown, /^heading, (?!Your visit)/);
};
/** A scale of seven points, three of them with words of their own. */
const points = [
  'radio, 1 of 7, not at all, 1 of 8',
  'radio, 2 of 7, between “not at all” and “partly”, 2 of 8',
  'radio, 3 of 7, between “not at all” and “partly”, 3 of 8',
  'radio, 4 of 7, partly, 4 of 8',
  'radio, 5 of 7, between “partly” and “completely”, 5 of 8',
  'radio, 6 of 7, between “partly” and “completely”, 6 of 8',
  'radio, 7 of 7, completely, 7 of 8',
  'radio, Does not apply, 8 of 8',
];

test('a page of pairs: what is asked, then one group of named points for the expectation and one for the experience', async () => {
  const survey = {
    ...clinicSurvey(),
    questions: [greeted],
    urgent: { en: 'If it cannot wait, call 112.' },
    stages: { reception: { en: 'At the door' } },
  };
  expect(await hear(await showSurvey({ survey }), /^heading/)).toEqual([
    'heading, Your visit, level 2',
    'combobox, Language, en, has popup listbox',
    'option, English, en, 1 of 2',
    'option, 简体中文, zh-Hans, 2 of 2',
    'button, Larger text',
    'note',
    'If it cannot wait, call 112.',
    'form',
    'You can leave out any question.',
    'Step 1 of 1',
    'At the door',
    'What did you expect, and how was it?',
    'heading, I am greeted kindly needs an answer, level 3',
    'needs an answer',
    'radiogroup, I am greeted kindly I expected, required',
    'I expected',
    ...points,
    'radiogroup, I am greeted kindly It was, required',
    'It was',
    ...points,
    'button, Send',
  ]);
});

test('one of several', async () => {
  expect(await asked(firstVisit)).toEqual([
    'heading, Is it your first visit? needs an answer, level 3',
    'needs an answer',
    'Any visit counts.',
    'radiogroup, Is it your first visit?, Any visit counts., required',
    'radio, Yes, 1 of 2',
    'radio, No, 2 of 2',
    'button, Send',
  ]);
});

test('several of several', async () => {
  expect(await asked(reasons)).toEqual([
    'heading, Why did you come?, level 3',
    'group, Why did you come?',
    'checkbox, Pain',
    'checkbox, A check-up',
    'button, Send',
  ]);
});

test('a feeling', async () => {
  expect(await asked(feeling)).toEqual([
    'heading, How do you feel?, level 3',
    'radiogroup, How do you feel?',
    'radio, Calm, 1 of 2',
    'radio, Angry, 2 of 2',
    'button, Send',
  ]);
});

test('several feelings', async () => {
  expect(await asked(feelings)).toEqual([
    'heading, How do you feel?, level 3',
    'group, How do you feel?',
    'checkbox, Calm',
    'checkbox, Angry',
    'button, Send',
  ]);
});

test('own words', async () => {
  expect(await asked(moment)).toEqual([
    'heading, What stayed with you?, level 3',
    'textbox, What stayed with you?',
    'button, Send',
  ]);
});

test('yes or no', async () => {
  expect(await asked(yesNo)).toEqual([
    'heading, About again, level 3',
    'As you feel today',
    'radiogroup, About again, As you feel today',
    'radio, Yes, 1 of 2',
    'radio, No, 2 of 2',
    'button, Send',
  ]);
});

test('an order', async () => {
  expect(await asked(ranked)).toEqual([
    'heading, About order, level 3',
    'group, About order',
    'Choose the first one first, then the second, and so on',
    'list',
    'button, time',
    'button, words',
    'button, calm',
    'button, Send',
  ]);
});

test('one of several or own words', async () => {
  expect(await asked(withOther)).toEqual([
    'heading, About reason, level 3',
    'radiogroup, About reason',
    'radio, Pain, 1 of 2',
    'radio, Something else, 2 of 2',
    'button, Send',
  ]);
});

test('a statement', async () => {
  expect(await asked(statement)).toEqual(['heading, About note, level 3', 'button, Send']);
});

test('consent, named by what is agreed to', async () => {
  expect(await asked(consent)).toEqual([
    'heading, About quote needs an answer, level 3',
    'needs an answer',
    'checkbox, About quote I agree, required',
    'I agree',
    'button, Send',
  ]);
});

test('contact details', async () => {
  expect(await asked(contact)).toEqual([
    'heading, About reach, level 3',
    'group, About reach',
    'This is kept apart from your answers. You can leave it empty.',
    'Your name',
    'textbox, Your name',
    'Phone',
    'textbox, Phone',
    'E-mail',
    'textbox, E-mail',
    'What is it about?',
    'textbox, What is it about?',
    'checkbox, You may call me.',
    'button, Send',
  ]);
});

test('a rating and how much it matters', async () => {
  expect(await asked(important)).toEqual([
    'heading, My visit starts on time, level 3',
    'radiogroup, My visit starts on time It was',
    'It was',
    ...points,
    'radiogroup, My visit starts on time How much it matters to me',
    'How much it matters to me',
    ...points,
    'button, Send',
  ]);
});

test('faces, named as numbers are', async () => {
  expect(await asked(faces)).toEqual([
    'heading, I am greeted kindly, level 3',
    'radiogroup, I am greeted kindly It was',
    'It was',
    ...points,
    'button, Send',
  ]);
});

test('stars, named as numbers are', async () => {
  expect(await asked(stars)).toEqual([
    'heading, I am greeted kindly, level 3',
    'radiogroup, I am greeted kindly It was',
    'It was',
    ...points,
    'button, Send',
  ]);
});
