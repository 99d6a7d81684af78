import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Site } from '@wellmet/collector';
import { UsageError } from '../command.ts';

/**
 * The folders to serve, and the widget behind them, all at `/`.
 *
 * @throws UsageError when one of them is no folder
 */
export function readSites(folders: readonly string[]): readonly Site[] {
  for (const folder of folders)
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`expected --site to be a folder, got ${JSON.stringify(folder)}`);
  return [...folders, widgetFolder()].map(folder => ({ prefix: '/', folder }));
}

/** Where the widget's files for browsers are installed: wellmet.js and what it loads. */
function widgetFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('@wellmet/widget/package.json');
  return join(dirname(manifest), 'dist');
}
