import type { Options } from '../options.ts';
import { type Shown, settle, showSurvey } from './show-survey.ts';

type At = (shown: Shown) => void;

const clickAll = (shown: Shown, selector: string) => {
  for (const element of shown.root().querySelectorAll<HTMLElement>(selector)) element.click();
};
const write = (shown: Shown, selector: string, text: string) => {
  for (const field of shown.root().querySelectorAll<HTMLInputElement>(selector)) {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
};

const answer = async (shown: Shown, look: At) => {
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

/** Takes a patient through everything that a survey in a popover can show, answers left out and mended, and calls back at each state. */
export const walkSurvey = async (options: Options, look: At): Promise<void> => {
  const shown = await showSurvey({ ...options, mode: 'popover' });
  look(shown);
  shown.element.open();
  await settle();
  await shown.next();
  for (let page = 0; page < 40 && shown.parts('next').length > 0; page++) {
    look(shown);
    if (shown.root().querySelector('[name=quote]')) await shown.next();
    look(shown);
    await answer(shown, look);
    await shown.next();
  }
  look(shown);
  const error = shown.heard.find(({ type }) => type === 'error');
  if (error) throw new Error('wellmet:error', { cause: error.detail });
  shown.element.destroy();
};
