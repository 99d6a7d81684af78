import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from './browser.ts';
import { launch } from './launch.ts';

// What every other test relies on: that each engine does the same real things to a page.
const html = `<!doctype html><meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>
<button style="width: 100px; height: 40px">Press me</button><input aria-label="name" />
<input type="radio" name="r" value="1" /><input type="radio" name="r" value="2" />`;

let server: Server;
let url: string;
let browser: Browser;
beforeAll(async () => {
  server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(html)).listen(
    0,
    '127.0.0.1',
  );
  browser = await launch(inject('engine'), { colorScheme: 'dark' });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await browser.open(url);
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

test('a click is a trusted event at the given place', async () => {
  await browser.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', event => {
      document.title = `${event.isTrusted} ${event.clientX} ${event.clientY}`;
    });
  });
  await browser.click(50, 20);
  expect(await browser.evaluate(() => document.title)).toBe('true 50 20');
});

test('Tab moves the focus, keys type, arrows choose a radio, Shift+Tab goes back', async () => {
  const focused = () => browser.evaluate(() => (document.activeElement as HTMLInputElement).value);
  await browser.press('Tab');
  await browser.type('Zoë');
  expect(await focused()).toBe('Zoë');
  await browser.press('Tab');
  await browser.press('ArrowRight');
  expect(await focused()).toBe('2');
  await browser.press('Shift+Tab');
  expect(await focused()).toBe('Zoë');
});

test('Enter and Space press the button that has the focus', async () => {
  await browser.open(url);
  await browser.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', () => {
      document.title += 'pressed';
    });
  });
  await browser.press('Tab');
  await browser.press('Enter');
  await browser.press('Space');
  expect(await browser.evaluate(() => document.title)).toBe('pressedpressed');
});

test.for([320, 768, 1280])('the viewport can be %i pixels wide', async width => {
  await browser.resize(width, 700);
  await expect.poll(() => browser.evaluate(() => [innerWidth, innerHeight])).toEqual([width, 700]);
});

test('the page is told the colour scheme', async () => {
  expect(await browser.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

test('evaluate waits for a promise and passes JSON both ways', async () => {
  const doubled = await browser.evaluate(async ({ n }) => ({ n: (await Promise.resolve(n)) * 2 }), { n: 21 });
  expect(doubled).toEqual({ n: 42 });
});

test('a screenshot is a PNG', async () => {
  expect(Buffer.from(await browser.screenshot()).toString('latin1', 1, 4)).toBe('PNG');
});

test('the page gets the letters twice as large when the person has set them so', async () => {
  const large = await launch(inject('engine'), { textScale: 2 });
  try {
    await large.open(url);
    const size = await large.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    // WebKitGTK keeps 16 CSS pixels and makes each of them twice as large.
    expect(size).toBe(inject('engine') === 'webkit' ? 16 : 32);
    await large.resize(400, 600);
    await expect.poll(() => large.evaluate(() => innerWidth)).toBe(400);
    await large.evaluate(() =>
      document.querySelector('button')?.addEventListener('click', () => (document.title = 'pressed')),
    );
    await large.click(50, 20);
    expect(await large.evaluate(() => document.title)).toBe('pressed');
  } finally {
    await large.close();
  }
});
