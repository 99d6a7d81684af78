import { afterEach, expect, test, vi } from 'vitest';
import { clinicSurvey, greeted } from '../testing/clinic-survey.ts';
import { hear, hearWhile } from '../testing/hear.ts';
import { restoreMocks, showSurvey } from '../testing/show-survey.ts';

afterEach(() => {
  vi.useRealTimers();
  restoreMocks();
});

const onePage = { ...clinicSurvey(), questions: [greeted] };

test('a popover is a dialog with the survey’s title, and its button says that it opens one', async () => {
  const shown = await showSurvey({ survey: onePage, mode: 'popover' });
  expect(await hear(shown, /^button/)).toEqual(['button, Give feedback, has popup dialog']);
  expect(await hearWhile(shown, () => shown.element.open())).toEqual(['dialog, Your visit']);
  expect(await hear(shown, /^dialog/, /^form/)).toEqual([
    'dialog, Your visit',
    'heading, Your visit, level 2',
    'button, Close',
    'combobox, Language, en, has popup listbox',
    'option, English, en, 1 of 2',
    'option, 简体中文, zh-Hans, 2 of 2',
    'button, Larger text',
    'form',
  ]);
});

test('a kiosk that nobody has touched asks with a name and a reason, and leaves the count to the eyes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const shown = await showSurvey({ survey: onePage, mode: 'kiosk', idle: 0.01 });
  document.dispatchEvent(new Event('pointerdown'));
  await vi.waitFor(() => expect(shown.part('idle')).toBeTruthy());
  expect(await hear(shown, /^alertdialog/)).toEqual([
    'alertdialog, Are you still there?, If not, your answers are cleared, so that nobody else sees them., modal',
    'heading, Are you still there?, level 2',
    'If not, your answers are cleared, so that nobody else sees them.',
    'button, Yes, go on',
  ]);
});
