import { expect, test } from 'vitest';
import { embed, setStage } from '../stage.ts';

const stage = setStage();
const dialog = { role: 'dialog', name: 'Your visit' };
const tall = '<div id="tall"></div>';
const room = '<link rel="stylesheet" href="/tall.css">';
const asked = () =>
  stage.clinic.requests.map(({ path }) => path).filter(path => /wellmet-|surveys/.test(path));
const shows = async (attributes: string, body = tall) => {
  stage.clinic.files.set('/tall.css', '#tall { height: 5000px }');
  stage.clinic.requests.length = 0;
  await stage.shows(`${body}${embed(`mode="popover" ${attributes}`)}`, room);
  expect(asked()).toEqual([]);
};
const scrollTo = (to: number) => stage.browser.evaluate(top => window.scrollTo(0, top), to);
const isShown = () => stage.person.lists(dialog);

test('scroll: nothing is asked for until half of the page is scrolled', async () => {
  await shows('trigger="scroll:50"');
  await scrollTo(1000);
  await stage.browser.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)));
  expect(asked()).toEqual([]);
  await scrollTo(4000);
  await stage.person.sees(dialog);
});

test('scroll to an element that arrives late', async () => {
  await shows('trigger="scroll:#prices"');
  await stage.browser.evaluate(() => {
    const prices = document.createElement('p');
    prices.id = 'prices';
    prices.textContent = 'Prices';
    document.querySelector('#tall')!.after(prices);
  });
  await scrollTo(1000);
  expect(await isShown()).toEqual([]);
  await stage.browser.evaluate(() => document.querySelector('#prices')!.scrollIntoView());
  await stage.person.sees(dialog);
});

test('click on an element that arrives late', async () => {
  await shows('trigger="click:.feedback"', '');
  await stage.browser.evaluate(() => {
    const button = document.createElement('button');
    button.className = 'feedback';
    button.textContent = 'Tell us';
    document.querySelector('h1')!.after(button);
  });
  await stage.person.clicks({ role: 'button', name: 'Tell us' });
  await stage.person.sees(dialog);
  expect((await stage.person.focus())?.role).toBe('dialog');
});

/** As a finger moves the page back up: so many pixels every so many milliseconds, five times. */
const swipe = (pixels: number, milliseconds: number) =>
  stage.browser.evaluate(
    async (pixels, milliseconds) => {
      for (let moves = 0; moves < 5; moves++) {
        scrollBy(0, -pixels);
        document.body.dispatchEvent(new Event('touchmove', { bubbles: true }));
        await new Promise(resolve => setTimeout(resolve, milliseconds));
      }
    },
    pixels,
    milliseconds,
  );

test('exit on touch: who swipes quickly back up is asked, who reads back slowly is not', async () => {
  await shows('trigger="exit"');
  await scrollTo(4000);
  await swipe(20, 50);
  expect(asked()).toEqual([]);
  await swipe(600, 16);
  await stage.person.sees(dialog);
});

test('idle: nobody is asked who scrolls, who has done nothing for a while is', async () => {
  await shows('trigger="idle:2"');
  await stage.browser.evaluate(async () => {
    for (const end = performance.now() + 4000; performance.now() < end; ) {
      window.scrollTo(0, scrollY ? 0 : 100);
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  });
  expect(asked()).toEqual([]);
  await stage.person.sees(dialog);
});

test('the second visit: not at the first, not at a reload, but after half an hour away', async () => {
  const { browser } = stage;
  const visit = embed('mode="popover" trigger="load" storage="local" after-visits="2"');
  const visits = () =>
    browser.evaluate(() => JSON.parse(localStorage.getItem('wellmet-seen') ?? '{}') as { visits?: number });
  for (let page = 0; page < 2; page++) {
    await stage.shows(visit);
    await expect.poll(visits).toMatchObject({ visits: 1 });
    expect(await isShown()).toEqual([]);
  }
  await browser.evaluate(() => {
    const seen = JSON.parse(localStorage.getItem('wellmet-seen')!);
    localStorage.setItem('wellmet-seen', JSON.stringify({ ...seen, at: seen.at - 1_860_000 }));
  });
  await stage.shows(visit);
  await stage.person.sees(dialog);
  expect(await visits()).toMatchObject({ visits: 2 });
});

test('a page of an app: who comes to it is asked after the delay, who leaves before is not', async () => {
  const { browser } = stage;
  await shows('trigger="delay:0.6" pages="/visit/*"', '');
  const go = (to: string) => browser.evaluate(to => history.pushState(null, '', to), to);
  await go('/visit/1');
  await browser.evaluate(() => new Promise(resolve => setTimeout(resolve, 550)));
  await go('/home');
  await browser.evaluate(() => new Promise(resolve => setTimeout(resolve, 1200)));
  expect(await isShown()).toEqual([]);
  await go('/visit/2');
  await stage.person.sees(dialog);
});

test('a modal keeps the keyboard inside, leaves a banner above it in reach, and lets go on Escape', async () => {
  const { browser, clinic, person } = stage;
  clinic.files.set(
    '/banner.css',
    '#banner { position: fixed; inset: auto 0 0; height: 90px; z-index: 9999; background: #fff }',
  );
  await stage.shows(
    `<a href="#home">Home</a><div id="banner"><div><button>Accept</button></div></div>
    ${embed('mode="modal" label="Give feedback" phase="experience"')}`,
    '<link rel="stylesheet" href="/banner.css">',
  );
  await person.movesTo({ role: 'button', name: 'Give feedback' });
  await browser.press('Enter');
  await expect.poll(async () => (await person.focus())?.role).toBe('dialog');
  // The banner stands between the link and the survey: backwards it is reached, and the link is not.
  await person.movesTo({ role: 'button', name: 'Accept' }, 'Shift+Tab');
  const home = await browser.evaluate(() => document.querySelector('a')!.matches('[inert]'));
  expect(home).toBe(true);
  await person.movesTo({ role: 'button', name: 'Next' });
  await browser.press('Escape');
  await expect.poll(() => person.lists(dialog)).toEqual([]);
  await expect.poll(async () => (await person.focus())?.name).toBe('Give feedback');
  await person.movesTo({ role: 'link', name: 'Home' });
});
