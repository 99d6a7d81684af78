import { expect, test } from 'vitest';
import { setStage } from '../stage.ts';

const stage = setStage();

const count = `
// The listeners that stand on what outlives a survey.
window.standing = [];
for (const target of [window, document]) {
  const { addEventListener, removeEventListener } = target;
  const forget = (type, listener) => {
    window.standing = window.standing.filter(one => one.type !== type || one.listener !== listener);
  };
  target.addEventListener = function (type, listener, options) {
    window.standing.push({ type, listener });
    options?.signal?.addEventListener('abort', () => forget(type, listener));
    return addEventListener.call(this, type, listener, options);
  };
  target.removeEventListener = function (type, listener, options) {
    forget(type, listener);
    return removeEventListener.call(this, type, listener, options);
  };
}`;

const survey = {
  id: 'every-type',
  version: '1.0.0',
  locales: ['en'],
  title: { en: 'Your visit' },
  design: 'paired',
  scales: { agree: { points: 5, labels: { 1: { en: 'no' }, 5: { en: 'yes' } } } },
  dimensions: [{ id: 'process', name: { en: 'Waiting' } }],
  questions: ['a', 'b'].map(id => ({
    id,
    type: 'rating',
    scale: 'agree',
    dimension: 'process',
    stage: 'waiting',
    text: { en: `The wait is fair: ${id}` },
  })),
};

const cycles = (times: number, modes: readonly string[]) =>
  stage.browser.evaluate(
    async (survey, times, modes) => {
      const { Wellmet } = window as unknown as {
        Wellmet: { mount(place: Element, options: object): HTMLElement & { destroy(): void } };
      };
      const place = document.querySelector('main')!;
      for (let time = 0; time < times; time += 1) {
        const mode = modes[time % modes.length]!;
        const shown = new Promise(resolve => place.addEventListener('wellmet:show', resolve, { once: true }));
        const element = Wellmet.mount(place, { survey, endpoint: '/v1/responses', mode, trigger: 'load' });
        await shown;
        element.destroy();
        await new Promise(resolve => setTimeout(resolve));
      }
    },
    survey,
    times,
    modes,
  );
const standing = () =>
  stage.browser.evaluate(() => ({
    listeners: (window as unknown as { standing: unknown[] }).standing.length,
    nodes: document.querySelectorAll('*').length,
    inert: document.querySelectorAll('[inert]').length,
  }));

test('five hundred surveys that come and go leave the page as it was', async () => {
  const { browser, clinic } = stage;
  clinic.files.set('/count.js', count);
  await stage.shows('', '<script src="/count.js"></script><script src="/wellmet.js" defer></script>');
  const modes = ['inline', 'popover', 'modal', 'side-tab', 'full-page', 'kiosk'];
  await cycles(60, modes);
  const [before, memory] = [await standing(), await browser.memory?.()];
  await cycles(500, modes);
  expect(await standing()).toEqual(before);
  if (!memory) return;
  const after = await browser.memory!();
  expect(after.nodes).toBeLessThanOrEqual(memory.nodes);
  expect(after.listeners).toBeLessThanOrEqual(memory.listeners);
  expect(after.heap / memory.heap).toBeLessThan(1.05);
});
