import { afterEach, describe, expect, test } from 'vitest';
import { clinicSurvey } from './testing/clinic-survey.ts';
import { keepingAdapter, restoreMocks, settle, wellmet } from './testing/show-survey.ts';

afterEach(restoreMocks);

const options = { survey: clinicSurvey(), adapter: keepingAdapter().adapter };
const container = () => document.body.appendChild(document.createElement('div'));

describe('mount', () => {
  test('shows a survey inside an element, and the same one when called again', async () => {
    const place = container();
    const element = wellmet.mount(place, options);
    expect(wellmet.mount(place, { theme: 'dark' })).toBe(element);
    await settle();
    expect(place.querySelectorAll('wellmet-survey')).toHaveLength(1);
    expect(element.shadowRoot!.querySelector('section')!.dataset.theme).toBe('dark');
  });

  test('takes a <wellmet-survey> of the page as it is', async () => {
    wellmet.define();
    const element = document.body.appendChild(document.createElement('wellmet-survey'));
    expect(wellmet.mount(element, options)).toBe(element);
    await settle();
    expect(element.shadowRoot!.querySelector('section')).not.toBeNull();
  });

  test('shows it again after destroy', async () => {
    const place = container();
    wellmet.mount(place, options).destroy();
    wellmet.mount(place, options);
    await settle();
    expect(place.querySelectorAll('wellmet-survey')).toHaveLength(1);
  });
});

describe('open and close', () => {
  const isOpen = (element: Element) =>
    element.shadowRoot!.querySelector('section')?.closest('[hidden]') === null;

  test('open makes a popover without a button and shows it; once is enough', async () => {
    const element = wellmet.open(options);
    expect(wellmet.open(options)).toBe(element);
    await settle();
    expect(document.querySelectorAll('wellmet-survey')).toHaveLength(1);
    expect(isOpen(element)).toBe(true);
    expect(element.shadowRoot!.querySelector('[part=launcher]')).toBeNull();
    wellmet.close();
    wellmet.close();
    expect(isOpen(element)).toBe(false);
    element.destroy();
  });

  test('open takes the popover that the page has', async () => {
    wellmet.define();
    document.body.innerHTML = '<wellmet-survey data-mode="popover"></wellmet-survey>';
    const element = wellmet.open(options);
    await settle();
    expect(element).toBe(document.querySelector('wellmet-survey'));
    expect(isOpen(element)).toBe(true);
    element.destroy();
  });

  test('close without a popover does nothing', () => {
    expect(() => wellmet.close()).not.toThrow();
  });
});

test('define keeps the element that a page already has', () => {
  wellmet.define();
  const first = customElements.get('wellmet-survey');
  wellmet.define();
  expect(customElements.get('wellmet-survey')).toBe(first);
});
