import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, compare, type Deviation } from './compare.ts';
import type { OracleFile } from './file.ts';
import { kinds } from './kinds.ts';

/** Compares one file; a kind that is not computed is skipped as a whole. */
export function compareFile(file: OracleFile): Comparison {
  return compare(file.expected, kinds[file.kind]?.(file), file.id);
}

/** What came of a folder. */
export interface OracleRun {
  readonly files: number;
  readonly compared: number;
  readonly outside: readonly Deviation[];
  /** Kind and path, with how many values were not compared. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Runs every file of expected numbers in a folder and the folders in it. */
export function runOracle(folder: string): OracleRun {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.json'),
  );
  const files = names
    .sort()
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OracleFile)
    .filter(({ kind }) => typeof kind === 'string');
  const outside: Deviation[] = [];
  const skipped = new Map<string, number>();
  let compared = 0;
  for (const file of files) {
    const result = compareFile(file);
    compared += result.compared;
    outside.push(...result.outside);
    for (const [path, n] of result.skipped) {
      const key = `${file.kind}${path}`;
      skipped.set(key, (skipped.get(key) ?? 0) + n);
    }
  }
  return { files: files.length, compared, outside, skipped };
}
