import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clinicSurvey } from '../testing/clinic-survey.ts';
import { restoreMocks, settle, showSurvey } from '../testing/show-survey.ts';

beforeEach(() => {
  document.body.innerHTML = '<main><a href="/">Home</a></main><div id="banner"><button>Accept</button></div>';
});
afterEach(() => {
  restoreMocks();
  Reflect.deleteProperty(document, 'elementFromPoint');
});

/** What lies uppermost wherever one looks. */
const uppermost = (element: Element | null) => Object.assign(document, { elementFromPoint: () => element });
const inert = () => [...document.querySelectorAll<HTMLElement>('main, #banner')].map(one => one.inert);

test('a modal holds the focus: the page beside it is inert until it closes', async () => {
  uppermost(null);
  const shown = await showSurvey({ survey: clinicSurvey(), mode: 'modal', trigger: 'load' });
  expect(shown.part('survey').getAttribute('aria-modal')).toBe('true');
  expect(shown.root().activeElement).toBe(shown.part('survey'));
  expect(shown.part('survey').closest('[part=backdrop]')).not.toBeNull();
  expect(inert()).toEqual([true, true]);
  shown.element.close();
  expect(inert()).toEqual([false, false]);
});

test('what lies above it stays in reach, such as a cookie banner', async () => {
  uppermost(document.querySelector('#banner button'));
  await showSurvey({ survey: clinicSurvey(), mode: 'modal', trigger: 'load' });
  expect(inert()).toEqual([true, false]);
});

test('taken down while it is open, it lets the page go; what was inert before stays so', async () => {
  uppermost(null);
  document.querySelector<HTMLElement>('#banner')!.inert = true;
  const shown = await showSurvey({ survey: clinicSurvey(), mode: 'modal', trigger: 'load' });
  shown.element.destroy();
  await settle();
  expect(inert()).toEqual([false, true]);
});

test('it does not take a field away from whoever is typing: it comes when they have left it', async () => {
  uppermost(null);
  const field = document.querySelector('main')!.appendChild(document.createElement('input'));
  field.focus();
  const shown = await showSurvey({ survey: clinicSurvey(), mode: 'modal', trigger: 'load' });
  expect(document.activeElement).toBe(field);
  expect(shown.parts('survey')[0]?.closest('[hidden]') ?? null).not.toBeNull();
  field.blur();
  await vi.waitFor(() => expect(shown.root().activeElement).toBe(shown.part('survey')));
});
