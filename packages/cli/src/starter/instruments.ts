import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from '../command.ts';

const require = createRequire(import.meta.url);
const folder = () => dirname(require.resolve('@wellmet/instruments/surveys/dental-visit.json'));

/** The text of an instrument's file, pointing at a schema that stands beside it. */
export function readInstrument(name: string): string {
  const names = readdirSync(folder())
    .map(file => file.replace(/\.json$/, ''))
    .sort();
  if (!names.includes(name))
    throw new UsageError(`expected --survey to be one of ${names.join(', ')}, got ${JSON.stringify(name)}`);
  const text = readFileSync(join(folder(), `${name}.json`), 'utf8');
  return text.replace(/"\$schema": "[^"]*"/, '"$schema": "./survey.schema.json"');
}

/** What an editor completes and underlines a survey with. */
export const readSchema = (): string =>
  readFileSync(require.resolve('@wellmet/core/survey.schema.json'), 'utf8');
