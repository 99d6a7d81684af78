import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const php = inject('php');
const plugin = join(import.meta.dirname, '../wellmet');

interface Done {
  readonly enqueued: readonly string[];
  readonly registered: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly block: string;
  readonly capability: string;
  readonly 'block html': string;
  readonly shortcode: string;
  readonly page: string;
}

function run(request: object): Done {
  const strict = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'html_errors=0'];
  const output = execFileSync(php, [...strict, join(import.meta.dirname, 'stub.php')], {
    input: JSON.stringify(request),
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return JSON.parse(output) as Done;
}

const options = { wellmet_survey: '/dental.json', wellmet_endpoint: 'https://answers.example/v1/responses' };

test.each(readdirSync(plugin).filter(name => name.endsWith('.php')))('PHP reads %s', name => {
  expect(execFileSync(php, ['-l', join(plugin, name)], { encoding: 'utf8' })).toMatch(/^No syntax errors/);
});

test('the block and the shortcode print the element with what the settings say', () => {
  const done = run({ options });
  const element =
    '<wellmet-survey survey="/dental.json" endpoint="https://answers.example/v1/responses"></wellmet-survey>';
  expect(done.shortcode).toBe(element);
  expect(done['block html']).toBe(`<div class="wp-block-wellmet-survey">${element}</div>`);
  expect(done.block).toBe('wellmet/survey');
});

test('a page sets options of its own', () => {
  const attributes = { survey: '/knee.json', phase: 'experience', mode: 'popover', label: 'Your visit' };
  expect(run({ options, attributes }).shortcode).toBe(
    '<wellmet-survey survey="/knee.json" endpoint="https://answers.example/v1/responses" phase="experience" mode="popover" label="Your visit"></wellmet-survey>',
  );
});

test('what an author writes stays inside its attribute', () => {
  const attributes = {
    label: '"><script>alert(1)</script>',
    survey: 'javascript:alert(1)',
    onclick: 'alert(1)',
  };
  const { shortcode } = run({ options: {}, attributes });
  expect(shortcode).toBe(
    '<wellmet-survey survey="" label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></wellmet-survey>',
  );
});

test('the script is a file of this plugin, loaded where a survey stands', () => {
  const { registered, enqueued } = run({ options });
  expect(registered).toEqual({
    wellmet: '/wp-content/plugins/wellmet/widget/wellmet.js',
    'wellmet-editor': '/wp-content/plugins/wellmet/editor.js',
  });
  expect(new Set(enqueued)).toEqual(new Set(['wellmet']));
});

test('only who may manage options sees the settings, and what is saved there is an address', () => {
  expect(run({ options }).page).toBe('');
  const hostile = { wellmet_survey: '"><script>', wellmet_endpoint: '/v1/responses' };
  const { page, settings, capability } = run({ options: hostile, admin: true });
  expect(page).toContain('name="wellmet_endpoint" value="/v1/responses"');
  expect(page).toContain('value="&quot;&gt;&lt;script&gt;"');
  expect(settings).toEqual({ wellmet_survey: 'sanitize_url', wellmet_endpoint: 'sanitize_url' });
  expect(capability).toBe('manage_options');
});
