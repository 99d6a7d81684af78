import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, LaunchOptions } from '../e2e/browsers/browser.ts';
import { launch } from '../e2e/browsers/launch.ts';
import { createPerson } from '../e2e/page/person.ts';
import { build } from './build.ts';
import { root } from './root.ts';
import { type Shot, shots } from './screenshots/shots.ts';

// Pictures of the running product. Those that the README shows go to docs/images; `--all` writes the rest, for looking at, to
// e2e/screenshots, which is not kept.
await build();
const { startClinic } = await import('./start/clinic.ts');
const folder = mkdtempSync(join(tmpdir(), 'wellmet-screenshots-'));
const clinic = await startClinic({ port: 0, database: join(folder, 'sample.db'), sample: 240 });

const wanted = process.argv.includes('--all') ? shots : shots.filter(({ file }) => file.startsWith('docs/'));
for (const colorScheme of ['light', 'dark'] as const) {
  const browser = await launch('chromium', { colorScheme } satisfies LaunchOptions);
  for (const shot of wanted.filter(each => (each.colorScheme ?? 'light') === colorScheme))
    await take(browser, shot);
  await browser.close();
}
await clinic.close();
rmSync(folder, { recursive: true });

async function take(browser: Browser, { file, path, width, height, prepare }: Shot): Promise<void> {
  await browser.resize(width, height);
  await browser.open(clinic.origin + path);
  await prepare?.(createPerson(browser));
  const target = join(root, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await browser.screenshot());
  console.log(file);
}
