import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the widget's files for browsers are installed: wellmet.js and what it loads. */
export function widgetFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('@wellmet/widget/package.json');
  return join(dirname(manifest), 'dist');
}
