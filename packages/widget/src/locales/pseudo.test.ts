import type { Survey } from '@wellmet/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everything } from '../testing/all-types.ts';
import { clinicSurvey, greeted } from '../testing/clinic-survey.ts';
import { pseudo, pseudoText } from '../testing/pseudo.ts';
import {
  keepingAdapter,
  restoreMocks,
  type Shown,
  settle,
  showSurvey,
  testPorts,
} from '../testing/show-survey.ts';
import { walkSurvey } from '../testing/walk-survey.ts';
import { en } from './en.ts';
import { enKiosk } from './en-kiosk.ts';
import { enLater } from './en-later.ts';
import { enMore } from './en-more.ts';

// The strange words stand where Russian would: a language that is shipped, and has letters of its own for its name.
const tag = 'ru';
const strangeMore = pseudo(enMore);
vi.mock('./more/ru.ts', () => ({ default: strangeMore }));

const loadMessages = testPorts.loadMessages;
beforeEach(() => {
  (testPorts as { loadMessages: unknown }).loadMessages = async () => ({
    ...pseudo({ ...en, ...enLater, ...enKiosk }),
    tag,
  });
  vi.stubGlobal('speechSynthesis', { getVoices: () => [{ lang: tag }], addEventListener() {} });
});
afterEach(() => {
  (testPorts as { loadMessages: unknown }).loadMessages = loadMessages;
  vi.unstubAllGlobals();
  restoreMocks();
});

/** The survey with each of its texts in the strange language alone, in easy words too. */
const strangeSurvey = (survey: Survey): Survey =>
  JSON.parse(JSON.stringify({ ...survey, locales: [tag] }), (_, value) =>
    typeof value?.en === 'string'
      ? { [tag]: pseudoText(value.en), easy: { [tag]: pseudoText(value.en) } }
      : value,
  );

const spokenAttributes = [
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
];

/** Each text and each attribute that is shown or read out in which a plain letter stands. */
const english = ({ root }: Shown): string[] => {
  const shown = [...root().querySelectorAll('*')].flatMap(element => [
    ...spokenAttributes.map(name => element.getAttribute(name) ?? ''),
    ...[...element.childNodes]
      .filter(node => node.nodeType === Node.TEXT_NODE)
      .map(node => node.textContent!),
  ]);
  return shown.filter(words => /[a-z]/i.test(words));
};
const isStrange = (shown: Shown) => expect(english(shown)).toEqual([]);

test.each<Partial<Survey>>([{}, { design: 'direct' }, { design: 'tolerance' }])(
  'no word of English stands in any state of a survey in another language: %j',
  async design => {
    const states = vi.fn(isStrange);
    await walkSurvey({ survey: strangeSurvey({ ...everything, ...design }), locale: tag }, states);
    expect(states.mock.calls.length).toBeGreaterThan(20);
  },
);

const onePage = strangeSurvey({ ...clinicSurvey(), questions: [greeted] });
const answered = async (shown: Shown) => {
  shown.choose('greeted.expectation', 5);
  shown.choose('greeted.experience', 5);
  await shown.next();
};

test('nor while answers are sent, when that fails, and when they have left', async () => {
  let fail = (_: Error) => {};
  const { adapter } = keepingAdapter(() => new Promise((_, reject) => (fail = reject)));
  const shown = await showSurvey({ survey: onePage, locale: tag, adapter });
  await answered(shown);
  expect(shown.part('status').textContent).toBe(pseudoText(enLater.sending));
  isStrange(shown);
  fail(new Error('offline'));
  await settle();
  expect(shown.part('status').textContent).toBe(pseudoText(enLater.failed));
  isStrange(shown);
  shown.element.update({ adapter: keepingAdapter().adapter });
});

test('nor on a kiosk that asks whether somebody is there', async () => {
  const shown = await showSurvey({ survey: onePage, locale: tag, mode: 'kiosk', idle: 0.01 });
  document.dispatchEvent(new Event('pointerdown'));
  await vi.waitFor(() => expect(shown.part('idle')).toBeTruthy());
  isStrange(shown);
});

test('a word of English would be found', async () => {
  const shown = await showSurvey({ survey: clinicSurvey(), locale: 'en' });
  expect(english(shown)).toContain('I am greeted kindly');
  expect(english(shown)).toContain('6 of 7, between “partly” and “completely”');
});
