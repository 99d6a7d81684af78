import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, with these files; gives the path of one of them. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const path = mkdtempSync(join(tmpdir(), 'wellmet-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return name => join(path, name);
}
