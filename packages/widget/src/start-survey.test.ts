import type { Answers, DeclaredQuestion } from '@wellmet/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clinicSurvey, feeling, firstVisit, moment, reasons } from './testing/clinic-survey.ts';
import { answerFirstPage, keepingAdapter, restoreMocks, settle, showSurvey } from './testing/show-survey.ts';

afterEach(restoreMocks);

const inputs = (root: ShadowRoot) => [...root.querySelectorAll('input')];

describe('a page of items', () => {
  test('asks expectation and experience as two groups of radios, named by question and part', async () => {
    const { parts, root } = await showSurvey({ survey: clinicSurvey() });
    const groups = parts('scale').slice(0, 2);
    const nameOf = (group: Element) =>
      group
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map(id => root().getElementById(id)!.textContent!.trim());
    expect(groups.map(group => [group.localName, group.getAttribute('role')])).toEqual([
      ['fieldset', 'radiogroup'],
      ['fieldset', 'radiogroup'],
    ]);
    expect(groups.map(nameOf)).toEqual([
      ['I am greeted kindly', 'I expected'],
      ['I am greeted kindly', 'It was'],
    ]);
  });

  test('names every point in words and chooses none', async () => {
    const { root } = await showSurvey({ survey: clinicSurvey() });
    const first = inputs(root()).filter(input => input.name === 'greeted.expectation');
    expect(first.map(input => input.getAttribute('aria-label'))).toEqual([
      '1 of 7, not at all',
      '2 of 7, between “not at all” and “partly”',
      '3 of 7, between “not at all” and “partly”',
      '4 of 7, partly',
      '5 of 7, between “partly” and “completely”',
      '6 of 7, between “partly” and “completely”',
      '7 of 7, completely',
      'Does not apply',
    ]);
    expect(inputs(root()).some(input => input.checked)).toBe(false);
  });

  test('draws the mark between what was expected and what it was', async () => {
    const shown = await showSurvey({ survey: clinicSurvey() });
    answerFirstPage(shown);
    await settle();
    const ticks = [...shown.part('mark').children].map(tick => tick.getAttribute('part'));
    expect(ticks).toEqual([
      'tick',
      'tick',
      'tick',
      'tick dot on-from',
      'tick up-to on-from',
      'tick ring up-to',
      'tick',
    ]);
    expect(shown.parts('chosen').map(words => words.textContent)).toEqual([
      '6 of 7',
      '4 of 7, partly',
      '',
      '',
    ]);
  });

  test('asks one moment alone when the phase is one', async () => {
    const { part, parts } = await showSurvey({ survey: clinicSurvey(), phase: 'expectation' });
    expect(parts('scale')).toHaveLength(2);
    expect(part('lead').textContent).toBe('What do you expect from your visit?');
    expect(part('legend').textContent).toBe('I expect');
    expect(part('mark')).toBeUndefined();
  });
});

describe('leaving a page', () => {
  test('what is missing is listed, said beside the question, and takes the focus', async () => {
    const { next, part, root } = await showSurvey({ survey: clinicSurvey() });
    await next();
    expect(part('error-title').textContent).toBe('Please look at this once more');
    expect(part('error').textContent).toBe('Please give an answer');
    expect(root().activeElement).toBe(part('error-summary'));
    part('error-link').click();
    expect(root().activeElement).toBe(inputs(root())[0]);
  });

  test('the link leads to the part that is missing', async () => {
    const { choose, next, part, root } = await showSurvey({ survey: clinicSurvey() });
    choose('greeted.expectation', 1);
    await next();
    part('error-link').click();
    expect((root().activeElement as HTMLInputElement).name).toBe('greeted.experience');
  });

  test('the new page is read from its top, and back brings the answers again', async () => {
    const shown = await showSurvey({ survey: clinicSurvey(moment) });
    answerFirstPage(shown);
    await shown.next();
    expect(shown.part('progress').textContent).toBe('Step 2 of 2');
    expect(shown.root().activeElement).toBe(shown.part('progress'));
    shown.part('back').click();
    await settle();
    expect(inputs(shown.root()).filter(input => input.checked)).toHaveLength(2);
  });

  test('nothing takes the focus when the survey is first shown', async () => {
    const { root } = await showSurvey({ survey: clinicSurvey() });
    expect(root().activeElement).toBeNull();
  });
});

describe('other questions', () => {
  const answersTo = async (question: DeclaredQuestion, give: (root: ShadowRoot) => void) => {
    const { adapter, sent } = keepingAdapter();
    const shown = await showSurvey({ survey: { ...clinicSurvey(), questions: [question] }, adapter });
    give(shown.root());
    await shown.next();
    return sent[0]?.answers as Answers;
  };
  const click = (place: number) => (root: ShadowRoot) => inputs(root)[place]!.click();

  test('single choice', async () => {
    expect(await answersTo(firstVisit, click(1))).toEqual({ 'first-visit': { choice: ['no'] } });
  });
  test('multiple choice in the order of the options, and taken back', async () => {
    expect(
      await answersTo(reasons, root => {
        for (const place of [1, 0]) click(place)(root);
      }),
    ).toEqual({ reasons: { choice: ['pain', 'check'] } });
  });
  test('emotion', async () => {
    expect(await answersTo(feeling, click(0))).toEqual({ feeling: { emotion: 'calm' } });
  });
  test('text', async () => {
    expect(
      await answersTo(moment, root => {
        const field = root.querySelector('textarea')!;
        field.value = 'The kind voice';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    ).toEqual({ moment: { text: 'The kind voice' } });
  });
  test('a text that is too long says by how much', async () => {
    const { next, part, root } = await showSurvey({ survey: { ...clinicSurvey(), questions: [moment] } });
    root().querySelector('textarea')!.value = 'x'.repeat(23);
    root()
      .querySelector('textarea')!
      .dispatchEvent(new Event('input', { bubbles: true }));
    await next();
    expect(part('error').textContent).toBe('Please shorten this by 3 characters');
  });
});

describe('sending', () => {
  const toTheEnd = async (adapter: ReturnType<typeof keepingAdapter>['adapter']) => {
    const shown = await showSurvey({ survey: clinicSurvey(), adapter, visit: 'k3f9' });
    answerFirstPage(shown);
    return shown;
  };

  test('the Response leaves once however often the button is pressed, and the thanks take the focus', async () => {
    const { adapter, sent } = keepingAdapter();
    const shown = await toTheEnd(adapter);
    for (let press = 0; press < 3; press++) shown.part('next').click();
    await settle();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      survey: 'clinic',
      phase: 'both',
      visit: 'k3f9',
      channel: 'web',
      locale: 'en',
      status: 'completed',
      answers: { greeted: { expectation: 6, experience: 4 } },
    });
    expect(shown.root().activeElement).toBe(shown.part('thanks'));
    expect(shown.heard.map(({ type }) => type)).toEqual([
      'ready',
      'show',
      'answer',
      'answer',
      'submit',
      'sent',
    ]);
  });

  test('a failure keeps the answers on the page, and the next try sends the same Response', async () => {
    let fails = true;
    const { adapter, sent } = keepingAdapter(async () => {
      if (fails) throw new Error('offline');
    });
    const shown = await toTheEnd(adapter);
    await shown.next();
    expect(shown.part('status').textContent).toMatch(/^We could not send your answers/);
    expect(shown.heard.filter(({ type }) => type === 'error')).toHaveLength(1);
    expect(inputs(shown.root()).filter(input => input.checked)).toHaveLength(2);
    fails = false;
    expect(shown.part('next').textContent).toBe('Try again');
    await shown.next();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
    expect(shown.part('thanks')).toBeDefined();
  });

  test('a page that is left before the answer came sends the same Response once more', async () => {
    const { adapter, sent, left } = keepingAdapter(() => new Promise(() => {}));
    await (await toTheEnd(adapter)).next();
    dispatchEvent(new Event('pagehide'));
    expect(left).toEqual(sent);
  });

  test('a page that is left after the answer came sends nothing more', async () => {
    const { adapter, left } = keepingAdapter();
    await (await toTheEnd(adapter)).next();
    dispatchEvent(new Event('pagehide'));
    expect(left).toEqual([]);
  });

  test('a survey that is taken down with a Response unsent gives it a last try', async () => {
    const { adapter, left } = keepingAdapter(async () => {
      throw new Error('offline');
    });
    const shown = await toTheEnd(adapter);
    await shown.next();
    shown.element.destroy();
    await settle();
    expect(left).toHaveLength(1);
  });

  test('a page may keep a Response from being sent, and the answers can be changed', async () => {
    const { adapter, sent } = keepingAdapter();
    const shown = await toTheEnd(adapter);
    shown.element.addEventListener('wellmet:submit', event => event.preventDefault(), { once: true });
    await shown.next();
    expect(sent).toEqual([]);
    shown.choose('greeted.experience', 6);
    await shown.next();
    expect(sent[0]?.answers).toEqual({ greeted: { expectation: 6, experience: 7 } });
  });
});

test('words that are not strings are not drawn', async () => {
  const trap = { en: { type: 'img', props: { src: 'x' }, __k: null } } as never;
  const survey = clinicSurvey();
  const { root } = await showSurvey({
    survey: { ...survey, title: trap, questions: [{ ...survey.questions[0]!, text: trap }] },
  });
  expect(root().querySelector('img')).toBeNull();
});

test('what is typed stays inside', async () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  const { root } = await showSurvey({ survey: clinicSurvey() });
  inputs(root())[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('keydown', heard);
});
