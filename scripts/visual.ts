import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../e2e/browsers/browser.ts';
import { launch } from '../e2e/browsers/launch.ts';
import { build } from './build.ts';
import { root } from './root.ts';
import { comparePictures, packed } from './visual/compare.ts';

// `pnpm visual`: every kind of question in each theme and direction, beside the pictures that are kept in e2e/visual. `--write` keeps
// the new ones. The pictures are of Debian's Chromium with the fonts that scripts/browsers/install.ts installs.
const kept = join(root, 'e2e', 'visual');
const seen = join(root, 'e2e', 'screenshots');
const sheets = ['light', 'dark', 'contrast'].flatMap(theme =>
  ['en', 'ar'].map(locale => ({
    name: `${theme}-${locale}`,
    search: `?sheet&theme=${theme}&locale=${locale}`,
  })),
);
const width = 1280;

await build(undefined, ['@wellmet/collector', '@wellmet/playground']);
const { createCollector } = await import('@wellmet/collector');
const folder = mkdtempSync(join(tmpdir(), 'wellmet-visual-'));
const collector = createCollector({
  database: join(folder, 'none.db'),
  surveys: [],
  sites: [{ prefix: '/', folder: join(root, 'docs', 'playground', 'dist') }],
  log: line => console.error(line),
});
const origin = `http://localhost:${await collector.listen(0)}`;
const browser = await launch('chromium');
for (const folder of [kept, seen]) mkdirSync(folder, { recursive: true });
let faulty = false;
for (const { name, search } of sheets) {
  const file = join(kept, `${name}.png`);
  const picture = await take(browser, `${origin}/index.html${search}`);
  if (process.argv.includes('--write')) {
    writeFileSync(file, packed(picture));
    console.log(`${name}: kept`);
    continue;
  }
  const { fault, picture: difference } = existsSync(file)
    ? comparePictures(readFileSync(file), picture)
    : { fault: 'was never kept', picture: undefined };
  if (fault === undefined) {
    console.log(`${name}: as it was`);
    continue;
  }
  faulty = true;
  writeFileSync(join(seen, `${name}.png`), picture);
  if (difference) writeFileSync(join(seen, `${name}-difference.png`), difference);
  console.log(`${name}: ${fault}; see e2e/screenshots/${name}*.png, and if it is meant: pnpm visual --write`);
}
await browser.close();
await collector.close();
rmSync(folder, { recursive: true });
process.exitCode = faulty ? 1 : 0;

/** All surveys of the sheet, with something chosen in each, once they stand still. */
async function take(browser: Browser, url: string): Promise<Uint8Array> {
  await browser.resize(width, 900);
  await browser.open(url);
  const height = await browser.evaluate(async () => {
    const still = () => new Promise(resolve => setTimeout(resolve, 300));
    const ready = () =>
      [...document.querySelectorAll('wellmet-survey')].filter(each =>
        each.shadowRoot?.querySelector('[part~=question]'),
      );
    while (ready().length === 0 || ready().length < document.querySelectorAll('.specimen').length)
      await still();
    for (const { shadowRoot } of ready())
      for (const field of shadowRoot?.querySelectorAll('fieldset, [role=radiogroup]') ?? []) {
        const choices = field.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]');
        if (!field.querySelector('fieldset, [role=radiogroup]'))
          choices[Math.min(2, choices.length - 1)]?.click();
      }
    await document.fonts.ready;
    let before = 0;
    while (before !== document.documentElement.scrollHeight) {
      before = document.documentElement.scrollHeight;
      await still();
    }
    return before;
  });
  await browser.resize(width, height);
  return browser.screenshot();
}
