import type { Survey } from '@wellmet/core';
import { afterEach, expect, test, vi } from 'vitest';
import { everything } from '../testing/all-types.ts';
import { restoreMocks, type Shown, settle, showSurvey } from '../testing/show-survey.ts';
import { parts } from './parts.ts';

afterEach(() => {
  restoreMocks();
  vi.unstubAllGlobals();
});

const met = new Set<string>();
const look = (shown: Shown) => {
  for (const element of shown.root().querySelectorAll('[part]'))
    for (const part of element.getAttribute('part')!.split(' ').filter(Boolean)) met.add(part);
};
const clickAll = (shown: Shown, selector: string) => {
  for (const element of shown.root().querySelectorAll<HTMLElement>(selector)) element.click();
};
const write = (shown: Shown, selector: string, text: string) => {
  for (const field of shown.root().querySelectorAll<HTMLInputElement>(selector)) {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
};

const answer = async (shown: Shown) => {
  clickAll(shown, '[type=radio]');
  // The lowest point of all, which calls for a kind word; expected in the middle, so that there is a stretch to draw.
  clickAll(shown, '[part~=scale] label:first-child input, [value=patient]');
  clickAll(shown, '[part~=expectation] label:nth-child(4) input');
  clickAll(shown, '[part~=stars] label:nth-child(3) input');
  clickAll(shown, '[type=checkbox]:not(:checked), button[part=option]');
  await settle();
  look(shown);
  shown.root().querySelector<HTMLElement>('[name="sorry.offer"]')?.click();
  write(shown, 'textarea, [type=text]', '020 7946 0000 12');
  write(shown, '[type=tel]', '020 7946 0000');
  for (const [place, field] of shown.parts('points-of').entries()) {
    (field as HTMLInputElement).value = String([40, 40, 20][place]);
    field.dispatchEvent(new Event('input'));
  }
  await settle();
  look(shown);
};

const walk = async (survey: Survey) => {
  const shown = await showSurvey({ survey, mode: 'popover' });
  look(shown);
  shown.element.open();
  await settle();
  await shown.next();
  for (let page = 0; page < 40 && shown.parts('next').length > 0; page++) {
    look(shown);
    if (shown.root().querySelector('[name=quote]')) await shown.next();
    look(shown);
    await answer(shown);
    await shown.next();
  }
  look(shown);
  expect(shown.heard.filter(({ type }) => type === 'error')).toEqual([]);
  shown.element.destroy();
};

test('every part that a patient can meet is documented, and no other', async () => {
  vi.stubGlobal('speechSynthesis', { getVoices: () => [{ lang: 'en-GB' }], addEventListener() {} });
  await walk(everything);
  await walk({ ...everything, design: 'direct' });
  await walk({ ...everything, design: 'tolerance' });
  expect([...met].sort()).toEqual(Object.keys(parts).sort());
});
