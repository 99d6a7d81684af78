import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Options } from './options.ts';
import { shapeParts } from './shapes/parts.ts';
import { clinicSurvey } from './testing/clinic-survey.ts';
import { answerFirstPage, restoreMocks, settle, showSurvey, testPorts } from './testing/show-survey.ts';

const survey = clinicSurvey();
const popover = (options: Options) => showSurvey({ survey, mode: 'popover', ...options });
type Shown = Awaited<ReturnType<typeof popover>>;
const isShown = ({ element }: Shown) => element.hasAttribute('shown');

beforeEach(() => void history.replaceState(null, '', '/'));
afterEach(() => {
  restoreMocks();
  localStorage.clear();
});

test('until the trigger fires nothing is asked for and nothing is drawn', async () => {
  const load = vi.spyOn(testPorts, 'loadSurvey');
  const shapes = vi.spyOn(testPorts, 'loadShapes');
  const shown = await popover({ trigger: 'event:visit-ended' });
  expect(shown.element.shadowRoot).toBeNull();
  expect([load, shapes].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  dispatchEvent(new Event('visit-ended'));
  await settle();
  expect(isShown(shown)).toBe(true);
});

test('an offer is made once; a click of the visitor opens it each time, and takes the focus', async () => {
  const offered = await popover({ trigger: 'event:visit-ended' });
  dispatchEvent(new Event('visit-ended'));
  await settle();
  expect(offered.root().activeElement).toBeNull();
  offered.element.close();
  dispatchEvent(new Event('visit-ended'));
  await settle();
  expect(isShown(offered)).toBe(false);
  offered.element.destroy();

  const asked = await popover({ trigger: 'click:#feedback' });
  const link = document.body.appendChild(document.createElement('a'));
  link.id = 'feedback';
  for (let time = 0; time < 2; time++) {
    link.click();
    await settle();
    expect(asked.root().activeElement).toBe(asked.part('survey'));
    asked.element.close();
  }
});

test('who closes what was offered finds it again by its button; who has a way of the page does not', async () => {
  const offered = await popover({ trigger: 'load' });
  offered.element.close();
  expect(offered.part('launcher').hidden).toBe(false);
  offered.element.destroy();
  const asked = await popover({ trigger: 'none' });
  asked.element.open();
  await settle();
  asked.element.close();
  expect(asked.part('launcher')).toBeUndefined();
});

test('one survey at a time: the second is offered when the first is closed', async () => {
  const first = await popover({ trigger: 'load' });
  const second = await popover({ trigger: 'load' });
  expect([first, second].map(isShown)).toEqual([true, false]);
  first.element.close();
  await settle();
  expect([first, second].map(isShown)).toEqual([false, true]);
});

test('a delay that ends on another page shows nothing', async () => {
  history.replaceState(null, '', '/visit');
  const shown = await popover({ trigger: 'delay:0.05', pages: '/visit' });
  history.replaceState(null, '', '/home');
  await new Promise(resolve => setTimeout(resolve, 100));
  await settle();
  expect(isShown(shown)).toBe(false);
});

test.each<[number, boolean]>([
  [0.19, true],
  [0.2, false],
])('with a sample of 0.2 a draw of %d shows it: %s', async (draw, shows) => {
  vi.spyOn(Math, 'random').mockReturnValue(draw);
  expect(isShown(await popover({ trigger: 'load', sample: 0.2 }))).toBe(shows);
});

test('caps hold what is offered, not what the visitor asks for', async () => {
  const capped = { ...survey, id: 'capped' };
  const options: Options = { survey: capped, trigger: 'load', onceEvery: '30d', storage: 'local' };
  const first = await popover(options);
  expect(isShown(first)).toBe(true);
  first.element.destroy();
  const second = await popover(options);
  expect(isShown(second)).toBe(false);
  second.element.open();
  await settle();
  expect(isShown(second)).toBe(true);
});

test('a page that is fetched ahead is no visit', async () => {
  const page = document as { prerendering?: boolean };
  page.prerendering = true;
  const shown = await popover({ trigger: 'load' });
  expect(isShown(shown)).toBe(false);
  page.prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  await settle();
  expect(isShown(shown)).toBe(true);
});

describe('what cannot be understood is told', () => {
  test.each<[Options, string]>([
    [{ trigger: 'sometimes' as never }, 'option trigger: expected'],
    [{ trigger: 'delay:soon' as never }, 'option trigger: expected'],
    [{ sample: 'half' as never, trigger: 'load' }, 'option sample: expected'],
    [{ trigger: 'load', mode: 'window' as never }, 'option mode: expected'],
    [{ trigger: 'click:#' }, ''],
  ])('%j', async (options, message) => {
    const { heard, element } = await popover(options);
    const errors = heard.filter(({ type }) => type === 'error');
    expect(errors).toHaveLength(1);
    expect(String((errors[0]!.detail as { error: Error }).error)).toContain(message);
    expect(element.shadowRoot?.querySelector('section') ?? null).toBeNull();
  });
});

describe('a kiosk', () => {
  const touch = () => document.dispatchEvent(new Event('pointerdown'));
  const checked = ({ root }: Shown) => root().querySelectorAll(':checked').length;
  const wait = async (seconds: number) => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
  };
  const kiosk = async () => {
    const shown = await showSurvey({ survey, mode: 'kiosk', idle: 30 });
    answerFirstPage(shown);
    vi.useFakeTimers();
    touch();
    return shown;
  };
  afterEach(() => void vi.useRealTimers());

  test('asks after a while whether somebody is there, and forgets everything twenty seconds later', async () => {
    const shown = await kiosk();
    await wait(30);
    expect(shown.part('idle').getAttribute('role')).toBe('alertdialog');
    expect(shown.root().activeElement).toBe(shown.part('idle-stay'));
    expect(shown.part('idle-count').textContent).toBe('20');
    const met = [...shown.root().querySelectorAll('[part=idle], [part=idle] *')];
    expect(met.map(one => one.getAttribute('part'))).toEqual(
      Object.keys(shapeParts).filter(part => part.startsWith('idle')),
    );
    await wait(5);
    expect(shown.part('idle-count').textContent).toBe('15');
    expect(checked(shown)).toBe(2);
    await wait(15);
    expect(shown.part('idle')).toBeUndefined();
    expect(checked(shown)).toBe(0);
  });

  test('whoever is there goes on with every answer', async () => {
    const shown = await kiosk();
    await wait(35);
    shown.part('idle-stay').click();
    await wait(20);
    expect(shown.part('idle')).toBeUndefined();
    expect(checked(shown)).toBe(2);
  });

  test('a touch begins the count anew, and a page that nobody has touched asks nobody', async () => {
    const shown = await kiosk();
    await wait(29);
    touch();
    await wait(29);
    expect(shown.part('idle')).toBeUndefined();
    await wait(21);
    await wait(600);
    expect(checked(shown)).toBe(0);
    expect(shown.part('idle')).toBeUndefined();
  });

  test('the thanks give way to the first page', async () => {
    const shown = await kiosk();
    shown.part('next').click();
    await wait(0);
    expect(shown.part('thanks')).toBeDefined();
    await wait(15);
    expect(shown.part('thanks')).toBeUndefined();
    expect(checked(shown)).toBe(0);
  });

  test('a page that is left is empty before it is gone', async () => {
    const shown = await kiosk();
    dispatchEvent(new Event('pagehide'));
    await wait(0);
    expect(checked(shown)).toBe(0);
  });

  test('refuses to keep anything on the device', async () => {
    const { heard } = await showSurvey({ survey, mode: 'kiosk', storage: 'local' });
    expect(heard.at(-1)).toMatchObject({
      type: 'error',
      detail: { error: { message: expect.stringContaining('kiosk') } },
    });
  });
});
