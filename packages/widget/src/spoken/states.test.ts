import { afterEach, expect, test } from 'vitest';
import { contact, everything, ranked, richSurvey, withOther } from '../testing/all-types.ts';
import { clinicSurvey, firstVisit, greeted, moment, reasons } from '../testing/clinic-survey.ts';
import { hear, hearWhile } from '../testing/hear.ts';
import {
  answerFirstPage,
  keepingAdapter,
  restoreMocks,
  type Shown,
  settle,
  showSurvey,
} from '../testing/show-survey.ts';

afterEach(restoreMocks);

const onePage = { ...clinicSurvey(), questions: [greeted] };
const types = (shown: Shown, name: string, words: string) => () => {
  const field = shown.root().querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const presses = (shown: Shown, name: string) => () =>
  shown.root().querySelector<HTMLElement>(`button[aria-label="${name}"]`)!.click();

test('an answer is missing: the focus is at the list of what is to be mended, and the group says what is the matter', async () => {
  const shown = await showSurvey({ survey: onePage });
  expect(await hearWhile(shown, shown.next)).toEqual(['group, Please look at this once more']);
  const said = await hear(shown, /^group, Please/);
  expect(said.filter(phrase => !/^(radio,|It was|I expected)/.test(phrase))).toEqual([
    'group, Please look at this once more',
    'heading, Please look at this once more, level 3',
    'button, I am greeted kindly',
    'Please give an answer',
    'What did you expect, and how was it?',
    'heading, I am greeted kindly needs an answer, level 3',
    'needs an answer',
    'Please give an answer',
    'radiogroup, I am greeted kindly I expected, Please give an answer, invalid, required',
    'radiogroup, I am greeted kindly It was, Please give an answer, invalid, required',
    'button, Send',
  ]);
});

test('several may be chosen and one must: the group says so, as it may not be marked as required', async () => {
  const shown = await showSurvey({ survey: richSurvey({ ...reasons, required: true }) });
  expect(await hear(shown, /^group, Why/, /^group, Why/)).toEqual([
    'group, Why did you come?, needs an answer',
  ]);
});

test('own words that are too long are invalid, and say by how much', async () => {
  const shown = await showSurvey({ survey: richSurvey(moment) });
  types(shown, 'moment', 'The nurse was so kind!')();
  await shown.next();
  expect(await hear(shown, /^textbox/, /^textbox/)).toEqual([
    'textbox, What stayed with you?, Please shorten this by 2 characters, invalid',
  ]);
});

test('own words: how many characters are left is said now and then, and that nobody need say who they are', async () => {
  const shown = await showSurvey({ survey: richSurvey({ ...moment, maxLength: 40 } as never) });
  expect(await hearWhile(shown, types(shown, 'moment', 'The nurse was so ki'))).toEqual([]);
  expect(await hearWhile(shown, types(shown, 'moment', 'The nurse was so kind to me th'))).toEqual([
    'polite: Characters left: 10',
  ]);
  expect(await hearWhile(shown, types(shown, 'moment', 'My name is Ann'))).toEqual([
    'polite: ',
    'polite: You need not say who you are. This looks like a name, a phone number or an e-mail address.',
  ]);
});

test('an order: the place of what was moved is said, and the focus stays with it', async () => {
  const shown = await showSurvey({ survey: richSurvey(ranked) });
  expect(await hearWhile(shown, presses(shown, 'words'))).toEqual(['button, time', 'polite: words, 1 of 1']);
  expect(await hearWhile(shown, presses(shown, 'calm'))).toEqual(['polite: calm, 2 of 2']);
  expect(await hear(shown, /^list/, /^button, time/)).toEqual([
    'list',
    'listitem, level 1, 1 of 2',
    'words',
    'button, Move up: words, disabled',
    'button, Move down: words',
    'button, Take out: words',
    'listitem, level 1, 2 of 2',
    'calm',
    'button, Move up: calm',
    'button, Move down: calm, disabled',
    'button, Take out: calm',
    'button, time',
  ]);
  expect(await hearWhile(shown, presses(shown, 'Move up: calm'))).toEqual([
    'button, Move up: calm, disabled',
    'polite: calm, 1 of 2',
  ]);
  expect(await hearWhile(shown, presses(shown, 'Take out: words'))).toEqual([
    'button, words',
    'polite: Taken out: words',
  ]);
});

test('an option of one’s own opens a field with a name', async () => {
  const shown = await showSurvey({ survey: richSurvey(withOther) });
  shown.choose('reason', 1);
  await settle();
  expect(await hear(shown, /^radio, Something else/, /^textbox/)).toEqual([
    'radio, Something else, 2 of 2',
    'In your own words',
    'textbox, In your own words',
  ]);
});

test('contact details that lead to nobody: the fields that could mend it say so, and no other', async () => {
  const shown = await showSurvey({ survey: richSurvey(contact) });
  types(shown, 'reach.name', 'Ann')();
  await shown.next();
  expect(await hear(shown, /^textbox/, /^checkbox/)).toEqual([
    'textbox, Your name, Ann',
    'Phone',
    'textbox, Phone, Please give a phone number or an e-mail address, invalid',
    'E-mail',
    'textbox, E-mail, Please give a phone number or an e-mail address, invalid',
    'What is it about?',
    'textbox, What is it about?',
    'checkbox, You may call me.',
  ]);
  types(shown, 'reach.phone', '020 7946 0000')();
  await shown.next();
  expect(await hear(shown, /^checkbox/, /^checkbox/)).toEqual([
    'checkbox, You may call me., Please tick the box, or leave all of this empty, invalid',
  ]);
});

test('who answers: one group that needs an answer, and says so when it is left out', async () => {
  const shown = await showSurvey({ survey: everything });
  expect(await hear(shown, /^radiogroup/)).toEqual([
    'radiogroup, Who is answering?, required',
    'radio, The patient, 1 of 2',
    'radio, A carer, 2 of 2',
    'button, Next',
  ]);
  await shown.next();
  expect(await hear(shown, /^Please give/, /^radiogroup/)).toEqual([
    'Please give an answer',
    'radiogroup, Who is answering?, Please give an answer, invalid, required',
  ]);
});

test('points: what is left is said with each number, and too many in the words of the survey', async () => {
  const shown = await showSurvey({
    survey: { ...everything, questions: [greeted], respondent: undefined, acknowledgements: [] } as never,
    phase: 'experience',
  });
  shown.choose('greeted.experience', 5);
  await shown.next();
  expect(await hear(shown, /^group, Share/, /^Points/)).toEqual([
    'group, Share out 100 points',
    'Welcome',
    'spinbutton, Welcome, max value 100, min value 0',
    'Care',
    'spinbutton, Care, max value 100, min value 0',
    'Time',
    'spinbutton, Time, max value 100, min value 0',
    'Points left to give: 100',
  ]);
  expect(await hearWhile(shown, types(shown, 'weights.welcome', '120'))).toEqual([
    'polite: Points too many: 20',
  ]);
  expect(await hearWhile(shown, shown.next)).toEqual(['group, Please look at this once more']);
  expect(await hear(shown, /^spinbutton/, /^spinbutton/)).toEqual([
    'spinbutton, Welcome, 120, invalid, max value 100, min value 0',
  ]);
  expect(await hear(shown, /^button, Share/, /^Points/)).toEqual([
    'button, Share out 100 points',
    'Points too many: 20',
  ]);
  expect(await hearWhile(shown, types(shown, 'weights.welcome', '100'))).toEqual([
    'polite: Points left to give: 0',
  ]);
});

test('a low rating: the kind words are said at once, and the offer of a person is a group named by them', async () => {
  const shown = await showSurvey({
    survey: { ...everything, respondent: undefined } as never,
    phase: 'experience',
  });
  await settle();
  expect(await hearWhile(shown, () => shown.choose('greeted.experience', 1))).toEqual([
    'polite: We are sorry. May someone call you?',
  ]);
  expect(await hear(shown, /^We are/, /^radio, No/)).toEqual([
    'We are sorry. May someone call you?',
    'group, We are sorry. May someone call you?',
    'radio, Yes, 1 of 2',
    'radio, No, 2 of 2',
  ]);
});

test('the review: each question with what was answered, and a way back that names it', async () => {
  const shown = await showSurvey({ survey: { ...onePage, review: { en: 'Did we understand you?' } } });
  answerFirstPage(shown);
  await shown.next();
  expect(shown.root().activeElement?.textContent).toBe('Did we understand you?');
  expect(await hear(shown, /^heading, Did/)).toEqual([
    'heading, Did we understand you?, level 3',
    'term',
    'I am greeted kindly',
    'definition',
    'I expected',
    '6 of 7',
    'definition',
    'It was',
    '4 of 7, partly',
    'definition',
    'button, Change I am greeted kindly',
    'button, Back',
    'button, Send',
  ]);
});

test('sending, failing and having sent are said', async () => {
  let fail = (_: Error) => {};
  const { adapter } = keepingAdapter(() => new Promise((_, reject) => (fail = reject)));
  const shown = await showSurvey({ survey: onePage, adapter });
  answerFirstPage(shown);
  expect(await hearWhile(shown, shown.next)).toEqual(['polite: Sending your answers…']);
  expect(await hearWhile(shown, () => fail(new Error('offline')))).toEqual([
    'polite: We could not send your answers. They are still here. Please try again.',
  ]);
  expect(await hear(shown, /^We could/)).toEqual([
    'We could not send your answers. They are still here. Please try again.',
    'button, Try again',
  ]);
});

test('a new page: the focus is where it says which one it is, and thanks have the focus at the end', async () => {
  const shown = await showSurvey({ survey: clinicSurvey(firstVisit), phase: 'experience' });
  shown.choose('greeted.experience', 5);
  await shown.next();
  expect(shown.root().activeElement?.textContent).toBe('Step 2 of 2');
  shown.choose('first-visit', 0);
  await shown.next();
  expect(shown.root().activeElement?.textContent).toBe(
    'Thank you. This helps us do better for the next person.',
  );
});
