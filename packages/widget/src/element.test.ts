import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WellmetSurvey } from './element.ts';
import { clinicSurvey, moment } from './testing/clinic-survey.ts';
import {
  answerFirstPage,
  keepingAdapter,
  listen,
  restoreMocks,
  settle,
  showSurvey,
  testPorts,
  wellmet,
} from './testing/show-survey.ts';

afterEach(restoreMocks);

const jsonSurvey = JSON.stringify(clinicSurvey());
const { adapter } = keepingAdapter();

describe('where the survey comes from', () => {
  test('a URL is asked for without cookie or referrer', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(jsonSurvey));
    const { part } = await showSurvey({ survey: '/dental.json' });
    expect(fetch.mock.calls).toEqual([
      ['/dental.json', { credentials: 'omit', referrerPolicy: 'no-referrer' }],
    ]);
    expect(part('title').textContent).toBe('Your visit');
  });

  test('JSON inside the element asks for nothing', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    wellmet.define();
    document.body.innerHTML = `<wellmet-survey><script type="application/json">${jsonSurvey}</script></wellmet-survey>`;
    const element = document.querySelector<WellmetSurvey>('wellmet-survey')!;
    element.update({ adapter });
    await settle();
    expect(element.shadowRoot!.querySelector('h2')!.textContent).toBe('Your visit');
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('what goes wrong shows nothing and is told once', () => {
  const failing: readonly (readonly [
    string,
    () => Promise<{ heard: ReturnType<typeof listen>; element: Element }>,
    string,
  ])[] = [
    [
      'a missing survey',
      () => {
        vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 404 }));
        return showSurvey({ survey: '/gone.json' });
      },
      '/gone.json answered 404',
    ],
    [
      'a file that is no survey',
      () => {
        vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('{"hello":1}'));
        return showSurvey({ survey: '/other.json' });
      },
      'survey: expected',
    ],
    ['no survey at all', () => showSurvey({}), 'option survey: expected a URL'],
    [
      'no way out for the answers',
      () => showSurvey({ survey: clinicSurvey(), adapter: undefined as never }),
      'option adapter: expected',
    ],
    [
      'an option that does not exist',
      () => showSurvey({ survey: clinicSurvey(), phase: 'later' as never }),
      'option phase: expected',
    ],
    [
      'a missing second file',
      () => {
        vi.spyOn(testPorts, 'loadSurvey').mockRejectedValue(new Error('blocked'));
        return showSurvey({ survey: clinicSurvey() });
      },
      'blocked',
    ],
    [
      'a missing language',
      () => {
        vi.spyOn(testPorts, 'loadMessages').mockRejectedValue(new Error('no such language'));
        return showSurvey({ survey: clinicSurvey(), locale: 'zh-CN' });
      },
      'no such language',
    ],
    [
      'logic that cannot be followed',
      () =>
        showSurvey({
          survey: {
            ...clinicSurvey(),
            logic: [{ action: 'skip', questions: ['greeted'], when: null as never }],
          },
        }),
      '',
    ],
  ];
  test.each(failing)('%s', async (_, fail, message) => {
    const { heard, element } = await fail();
    const errors = heard.filter(({ type }) => type === 'error');
    expect(errors).toHaveLength(1);
    expect(String((errors[0]!.detail as { error: Error }).error.message)).toContain(message);
    expect(element.shadowRoot?.querySelector('section') ?? null).toBeNull();
  });

  test('it is written to the console unless the page says that it knows', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = document.createElement('wellmet-survey');
    document.body.append(element);
    await settle();
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('language', () => {
  test('the nearest lang of the page decides', async () => {
    document.body.lang = 'zh-CN';
    const { part } = await showSurvey({ survey: clinicSurvey() });
    document.body.removeAttribute('lang');
    expect(part('title').textContent).toBe('您的就诊');
    expect(part('next').textContent).toBe('提交');
    expect(part('survey').lang).toBe('zh-Hans');
  });

  test('it changes without losing an answer, and the Response names the one shown last', async () => {
    const kept = keepingAdapter();
    const shown = await showSurvey({ survey: clinicSurvey(), adapter: kept.adapter });
    answerFirstPage(shown);
    shown.element.update({ locale: 'zh-Hans' });
    await settle();
    expect(shown.part('legend').textContent).toMatch(/^我当时期望/);
    await shown.next();
    expect(kept.sent[0]).toMatchObject({
      locale: 'zh-Hans',
      answers: { greeted: { expectation: 6, experience: 4 } },
    });
  });

  test('a language that the survey has not falls back to its first, in words of that language', async () => {
    const { part } = await showSurvey({ survey: clinicSurvey(), locale: 'fr' });
    expect(part('next').textContent).toBe('Send');
  });
});

describe('life', () => {
  test('an attribute that changes the survey starts it anew; theme does not', async () => {
    const shown = await showSurvey({ survey: clinicSurvey(moment) });
    answerFirstPage(shown);
    shown.element.setAttribute('theme', 'dark');
    await settle();
    expect(shown.part('survey').dataset.theme).toBe('dark');
    expect(shown.root().querySelectorAll(':checked')).toHaveLength(2);
    shown.element.setAttribute('phase', 'experience');
    await settle();
    expect(shown.root().querySelectorAll(':checked')).toHaveLength(0);
    expect(shown.heard.filter(({ type }) => type === 'ready')).toHaveLength(2);
  });

  test('moving the element on the page keeps the answers', async () => {
    const shown = await showSurvey({ survey: clinicSurvey() });
    answerFirstPage(shown);
    const place = document.createElement('main');
    document.body.append(place);
    place.append(shown.element);
    await settle();
    expect(shown.root().querySelectorAll(':checked')).toHaveLength(2);
  });

  test('destroy empties it, twice is as good as once, and it may come back', async () => {
    const { element, root } = await showSurvey({ survey: clinicSurvey() });
    element.destroy();
    element.destroy();
    await settle();
    expect(root().childElementCount).toBe(0);
    document.body.append(element);
    await settle();
    expect(root().querySelector('h2')).not.toBeNull();
  });

  test('an element that is gone before its survey came shows nothing', async () => {
    const element = document.createElement('wellmet-survey') as WellmetSurvey;
    const heard = listen(element);
    element.update({ survey: clinicSurvey(), adapter });
    document.body.append(element);
    await Promise.resolve();
    element.remove();
    await settle();
    expect(heard.map(({ type }) => type)).toEqual([]);
  });
});
