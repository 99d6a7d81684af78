import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the two-line form may load, by its path beside the page; the one-file form is for sites that want that. */
export function widgetFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const scripts = readdirSync(folder).filter(name => /^wellmet(-\w+)?\.js$/.test(name));
  const locales = readdirSync(join(folder, 'locales')).map(name => `locales/${name}`);
  return new Map([...scripts, ...locales].map(name => [name, readFileSync(join(folder, name))]));
}
