import { join } from 'node:path';
import { reportStyles } from '@wellmet/report';
import { describe, expect, it } from 'vitest';
import { CollectorError, createCollector } from './index.ts';
import { post, startCollector } from './testing/start-collector.ts';
import { responseOf, survey } from './testing/survey.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** Stores one visit asked before and after, and one asked in one sitting. */
async function startWithPairs() {
  const origin = await startCollector();
  const before = {
    phase: 'expectation',
    visit: 'visit-a',
    answers: { listens: { expectation: 5 } },
  } as const;
  const after = { phase: 'experience', visit: 'visit-a', answers: { listens: { experience: 7 } } } as const;
  const both = {
    phase: 'both',
    visit: 'visit-b',
    answers: { listens: { expectation: 4, experience: 3 } },
  } as const;
  for (const [number, changes] of [before, after, both].entries()) {
    expect((await post(origin, responseOf(number, changes))).status).toBe(201);
  }
  return origin;
}

const getJson = async (url: string) => (await fetch(url)).json();

describe('a survey', () => {
  it('is served as it was given, the last version unless another is asked for', async () => {
    const newer = { ...survey, version: '1.1.0' };
    const origin = await startCollector({ surveys: [survey, newer] });
    expect(await getJson(`${origin}/v1/surveys/visit`)).toEqual(newer);
    expect(await getJson(`${origin}/v1/surveys/visit?version=1.0.0`)).toEqual(survey);
    expect((await post(origin, responseOf(1))).status).toBe(201);
    expect((await post(origin, responseOf(2, { version: '1.1.0' }))).status).toBe(201);
  });

  it('that is not there answers 404 with those that are', async () => {
    const origin = await startCollector();
    const answer = await fetch(`${origin}/v1/surveys/dentist`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: 'no survey dentist: there is visit' });
    expect(await getJson(`${origin}/v1/surveys/visit?version=9.0.0`)).toEqual({
      error: 'no version 9.0.0 of visit: the current one is 1.0.0',
    });
  });

  it('with a fault, or given twice, stops the collector from starting', () => {
    const create = (...surveys: (typeof survey)[]) => createCollector({ database: ':memory:', surveys });
    expect(() => create({ ...survey, version: 'one' })).toThrow(CollectorError);
    expect(() => create({ ...survey, version: 'one' })).toThrow(
      /^The survey "visit" has faults: version: expected .*, got "one"\.$/,
    );
    expect(() => create(survey, survey)).toThrow(
      new CollectorError('The survey "visit" 1.0.0 is given twice.'),
    );
  });
});

describe('a report', () => {
  it('counts what is stored now, pairs joined by their visit', async () => {
    const origin = await startWithPairs();
    expect(await getJson(`${origin}/v1/reports/visit?timing=prior`)).toMatchObject({
      survey: 'visit',
      expectationTiming: 'prior',
      n: { responses: 3, paired: 1 },
      items: [{ id: 'listens', n: 1, gap: { mean: 2 } }],
    });
    expect(await getJson(`${origin}/v1/reports/visit?timing=recalled`)).toMatchObject({
      expectationTiming: 'recalled',
      items: [{ id: 'listens', n: 1, gap: { mean: -1 } }],
    });
  });

  it('never mixes expectations asked at different times', async () => {
    const origin = await startWithPairs();
    const answer = await fetch(`${origin}/v1/reports/visit`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: 'timing: expected prior or recalled, got none' });
    expect(await getJson(`${origin}/v1/reports/visit?timing=normative`)).toEqual({
      error: 'timing: expected prior or recalled, got normative',
    });
  });

  it('is there before the first Response', async () => {
    const origin = await startCollector();
    expect(await getJson(`${origin}/v1/reports/visit`)).toMatchObject({ n: { responses: 0 } });
    expect((await fetch(`${origin}/report/visit`)).status).toBe(200);
  });
});

describe('a page', () => {
  it.each(['/report/visit', '/report/visit?timing=recalled', '/report/'])(
    '%s runs no script and has one style sheet, which its policy names',
    async path => {
      const answer = await fetch((await startWithPairs()) + path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = answer.headers.get('content-security-policy');
      expect(policy).toMatch(/^default-src 'none'; .*style-src 'sha256-[\w+/]{43}='$/);
      const html = await answer.text();
      expect(html.match(/<style>([\s\S]*?)<\/style>/)?.[1]).toBe(reportStyles);
      expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/);
    },
  );

  it('of the index links every report, one link for each time that expectations were asked', async () => {
    const html = await (await fetch(`${await startWithPairs()}/report/`)).text();
    expect(html).toContain('Your visit');
    expect(html).toContain('<td class="number">3</td>');
    expect(html).toContain('href="/report/visit?timing=prior"');
    expect(html).toContain('href="/report/visit?timing=recalled"');
  });

  it.each([
    { wish: 'ar', lang: 'ar' },
    { wish: 'zh-CN,zh;q=0.9', lang: 'zh-Hans' },
    { wish: '*', lang: 'en' },
  ])('speaks the language of its reader: $wish is $lang', async ({ wish, lang }) => {
    const origin = await startCollector();
    const answer = await fetch(`${origin}/report/visit`, { headers: { 'accept-language': wish } });
    expect(await answer.text()).toContain(`<html lang="${lang}"`);
    const asked = await fetch(`${origin}/report/visit?locale=ar`, { headers: { 'accept-language': wish } });
    expect(await asked.text()).toContain('<html lang="ar"');
  });

  it.each(['/report', '/'])('%s leads to the index', async path => {
    expect((await fetch((await startCollector()) + path)).url).toMatch(/\/report\/$/);
  });

  it('shows what was written in a survey as text', async () => {
    const title = { en: 'Care & "comfort"' };
    const origin = await startCollector({ surveys: [{ ...survey, title }] });
    expect(await (await fetch(`${origin}/report/`)).text()).toContain('Care &amp; &quot;comfort&quot;');
  });
});

describe('the collector', () => {
  it('says that it is well', async () => {
    expect(await getJson(`${await startCollector()}/healthz`)).toEqual({ status: 'ok' });
  });

  it('lets a request under way finish before it closes', async () => {
    const database = join(temporaryFolder(), 'wellmet.db');
    const collector = createCollector({ database, surveys: [survey] });
    const port = await collector.listen(0);
    const body = JSON.stringify(responseOf(1));
    let finish = () => {};
    const slow = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(body.slice(0, 20)));
        await new Promise<void>(resolve => {
          finish = resolve;
        });
        controller.enqueue(new TextEncoder().encode(body.slice(20)));
        controller.close();
      },
    });
    const answer = fetch(`http://127.0.0.1:${port}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: slow,
      duplex: 'half',
    } as RequestInit);
    await expect.poll(() => fetch(`http://127.0.0.1:${port}/healthz`).then(({ ok }) => ok)).toBe(true);
    const closed = collector.close();
    finish();
    expect((await answer).status).toBe(201);
    await closed;
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  it('that never listened closes all the same', async () => {
    await createCollector({ database: ':memory:', surveys: [survey] }).close();
  });
});
