import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Options } from '../options.ts';
import { clinicSurvey, moment } from '../testing/clinic-survey.ts';
import { answerFirstPage, keepingAdapter, restoreMocks, settle, showSurvey } from '../testing/show-survey.ts';

const survey = clinicSurvey(moment);
const entry = 'wellmet-answers-clinic';

beforeEach(() => void history.replaceState(null, '', '/'));
afterEach(() => {
  restoreMocks();
  localStorage.clear();
  sessionStorage.clear();
});

/** Answers the first page, goes on, and loads the page again. */
const reload = async (options: Options, again = options) => {
  const before = await showSurvey({ survey, ...options });
  answerFirstPage(before);
  await before.next();
  before.element.remove();
  await settle();
  return showSurvey({ survey, ...again });
};

test('after a reload the answers are there, and the page where the patient was', async () => {
  const shown = await reload({ storage: 'session' });
  expect(shown.part('progress').textContent).toBe('Step 2 of 2');
  shown.part('back').click();
  await settle();
  expect(shown.root().querySelectorAll(':checked')).toHaveLength(2);
});

test.each<[string, Options, Options?]>([
  ['storage is not asked for', {}],
  ['storage is none', { storage: 'none' }],
  ['the visitor refuses', { storage: 'local', consent: () => false }],
  ['it was about another visit', { storage: 'local', visit: 'k3f9' }, { storage: 'local', visit: 'other' }],
])('nothing is taken up when %s', async (_, options, again) => {
  const shown = await reload(options, again);
  expect(shown.part('progress').textContent).toBe('Step 1 of 2');
  if (!again) expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

test('a page may refuse by the event, and the answers can still be sent', async () => {
  const refuse = (event: Event) => event.preventDefault();
  document.addEventListener('wellmet:consent', refuse);
  const { adapter, sent } = keepingAdapter();
  const shown = await showSurvey({ survey: clinicSurvey(), storage: 'local', adapter });
  answerFirstPage(shown);
  await shown.next();
  document.removeEventListener('wellmet:consent', refuse);
  expect(localStorage).toHaveLength(0);
  expect(sent).toHaveLength(1);
});

test('what was kept is forgotten once the Response has left, and after a day', async () => {
  const shown = await showSurvey({ survey: clinicSurvey(), storage: 'local' });
  answerFirstPage(shown);
  await settle();
  expect(localStorage.getItem(entry)).toContain('"experience":4');
  await shown.next();
  expect(localStorage.getItem(entry)).toBeNull();

  const late = Date.now() + 90_000_000;
  const before = await showSurvey({ survey, storage: 'local' });
  answerFirstPage(before);
  before.element.remove();
  await settle();
  vi.spyOn(Date, 'now').mockReturnValue(late);
  const after = await showSurvey({ survey, storage: 'local' });
  expect(after.root().querySelectorAll(':checked')).toHaveLength(0);
  expect(localStorage.getItem(entry)).toBeNull();
});

test('a link chooses an answer without telling anybody, and the patient may change it', async () => {
  history.replaceState(null, '', '/?q=greeted:2');
  const shown = await showSurvey({ survey });
  expect(shown.root().querySelector<HTMLInputElement>(':checked')?.getAttribute('aria-label')).toMatch(
    /^2 of 7/,
  );
  expect(shown.heard.map(({ type }) => type)).toEqual(['ready', 'show']);
  shown.choose('greeted.experience', 5);
  await settle();
  expect(shown.root().querySelectorAll(':checked')).toHaveLength(1);
});
