import { expect, onTestFinished, test } from 'vitest';
import { startClinic } from './clinic.ts';

async function open(sample: number): Promise<string> {
  const clinic = await startClinic({ port: 0, database: ':memory:', sample });
  onTestFinished(() => clinic.close());
  return clinic.origin;
}

test.each([
  '/',
  '/before.html?visit=k3f9',
  '/after.html?visit=k3f9',
  '/after-ar.html',
  '/after-zh-Hans.html',
])('%s is a page with nothing inline, under a policy that allows nothing inline', async path => {
  const answer = await fetch((await open(0)) + path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toBe(
    "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
  );
  const html = await answer.text();
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src="\/wellmet\.js")|https?:/);
  expect(html).toMatch(/(data-)?survey="\/v1\/surveys\/dental-visit(-short)?"/);
});

test('every file that the pages name is there', async () => {
  const origin = await open(0);
  const html = await (await fetch(`${origin}/`)).text();
  const names = [...html.matchAll(/href="([a-z][a-z.-]+\.[a-z]+)"/g)].map(([, name]) => name);
  expect(names).toContain('clinic.css');
  for (const name of names) expect((await fetch(`${origin}/${name}`)).status, name).toBe(200);
});

test('the report is empty at first, and full and marked with a sample', async () => {
  const report = async (origin: string) => (await fetch(`${origin}/report/dental-visit`)).text();
  expect(await report(await open(0))).not.toContain('sample data');
  const full = await open(30);
  expect(await report(full)).toContain('sample data');
  const { n } = (await (await fetch(`${full}/v1/reports/dental-visit`)).json()) as { n: { paired: number } };
  expect(n.paired).toBeGreaterThan(10);
});
