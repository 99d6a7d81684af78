import { afterEach, expect, test, vi } from 'vitest';
import { clinicSurvey } from './testing/clinic-survey.ts';
import { answerFirstPage, restoreMocks, settle, showSurvey, testPorts } from './testing/show-survey.ts';

afterEach(restoreMocks);

test('a popover is a button until it is clicked, and asks for nothing', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch');
  const load = vi.spyOn(testPorts, 'loadSurvey');
  const { part, parts } = await showSurvey({ survey: '/dental.json', mode: 'popover' });
  expect(part('launcher').textContent).toBe('Give feedback');
  expect(part('launcher').getAttribute('aria-haspopup')).toBe('dialog');
  expect(parts('survey')).toEqual([]);
  expect(fetch).not.toHaveBeenCalled();
  expect(load).not.toHaveBeenCalled();
});

test('its words come in the language of the page, or from the label', async () => {
  expect(
    (await showSurvey({ survey: '/d.json', mode: 'popover', locale: 'zh-CN' })).part('launcher').textContent,
  ).toBe('提点意见');
  expect(
    (await showSurvey({ survey: '/d.json', mode: 'popover', label: 'Tell us' })).part('launcher').textContent,
  ).toBe('Tell us');
});

test('it opens as a dialog that has the focus, closes on Escape, and gives the focus back', async () => {
  const { heard, part, root } = await showSurvey({ survey: clinicSurvey(), mode: 'popover' });
  part('launcher').click();
  await settle();
  const dialog = part('survey');
  expect([dialog.getAttribute('role'), dialog.getAttribute('aria-label')]).toEqual(['dialog', 'Your visit']);
  expect(root().activeElement).toBe(dialog);
  expect(part('launcher').hidden).toBe(true);
  dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(dialog.closest<HTMLElement>('[hidden]')).not.toBeNull();
  expect(root().activeElement).toBe(part('launcher'));
  expect(heard.map(({ type }) => type)).toEqual(['ready', 'show', 'close']);
});

test('Escape elsewhere on the page leaves it open', async () => {
  const { part } = await showSurvey({ survey: clinicSurvey(), mode: 'popover', trigger: 'load' });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(part('survey').closest('[hidden]')).toBeNull();
});

test('opened by the page it takes no focus', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await showSurvey({ survey: clinicSurvey(), mode: 'popover', trigger: 'load' });
  expect(document.activeElement).toBe(field);
});

test('closing keeps the answers', async () => {
  const shown = await showSurvey({ survey: clinicSurvey(), mode: 'popover' });
  shown.element.open();
  await settle();
  answerFirstPage(shown);
  shown.element.close();
  shown.element.close();
  shown.element.open();
  await settle();
  expect(shown.root().querySelectorAll(':checked')).toHaveLength(2);
});

test('once the answers are sent, closing takes the button away, and opening asks anew', async () => {
  const shown = await showSurvey({ survey: clinicSurvey(), mode: 'popover' });
  shown.element.open();
  await settle();
  answerFirstPage(shown);
  await shown.next();
  shown.part('close').click();
  expect(shown.part('launcher')).toBeUndefined();
  shown.element.open();
  await settle();
  expect(shown.root().querySelectorAll(':checked')).toHaveLength(0);
  expect(shown.part('question')).toBeDefined();
});
