import { statSync } from 'node:fs';
import type { Site } from '@wellmet/collector';
import { UsageError } from '../command.ts';
import { widgetFolder } from '../widget-folder.ts';

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
