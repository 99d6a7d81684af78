import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf, snippet, withSnippet } from './integrity/snippet.ts';
import { root } from './root.ts';

// Prints the hash of each script that the last build made, and holds the README of the widget to those that sites pin;
// a release stops where they differ. `--write` corrects the README.
const widget = join(root, 'packages/widget');
const integrity = (name: string) => integrityOf(readFileSync(join(widget, 'dist', name)));
const scripts = readdirSync(join(widget, 'dist'), { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => /^(wellmet[\w.-]*|locales\/.*)\.js$/.test(name));
for (const name of scripts.sort()) console.log(`${integrity(name)}  ${name}`);

const readme = join(widget, 'README.md');
const text = readFileSync(readme, 'utf8');
const { version } = JSON.parse(readFileSync(join(widget, 'package.json'), 'utf8')) as { version: string };
const wanted = withSnippet(text, snippet(version, integrity));
if (wanted === undefined) throw new Error(`${readme} lacks the place for the script tag`);
if (process.argv.includes('--write')) writeFileSync(readme, wanted);
else if (text !== wanted) {
  console.error('the version or the hash in packages/widget/README.md is another: `pnpm integrity --write`');
  process.exitCode = 1;
}
