import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Command, type CommandOptions, UsageError } from '../command.ts';
import { starter } from '../starter/starter.ts';

const options = {
  survey: {
    type: 'string',
    short: 's',
    value: 'NAME',
    help: 'The ready-made survey to begin with; dental-visit-short unless given.',
  },
} as const satisfies CommandOptions;

export const init: Command<typeof options> = {
  summary: 'Write a working starter: a survey, a page that shows it, and what to do next.',
  positionals: '[FOLDER]',
  options,
  async run({ values: { survey = 'dental-visit-short' }, positionals }, { stdout, stderr }) {
    const [folder = '.', ...more] = positionals;
    if (more.length > 0) throw new UsageError(`expected one folder, got ${positionals.length}`);
    const files = starter(survey);
    const present = [...files.keys()].filter(path => existsSync(join(folder, path)));
    if (present.length > 0) {
      for (const path of present) stderr.write(`${join(folder, path)}: expected no such file, got one\n`);
      stderr.write('Nothing was written. Choose another folder: wellmet init FOLDER\n');
      return 1;
    }
    try {
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        // `wx`: whatever has appeared in the meantime stays as well.
        await writeFile(join(folder, path), content, { flag: 'wx' });
      }
    } catch (error) {
      stderr.write(`${folder}: expected a folder that can be written to, got ${(error as Error).message}\n`);
      return 1;
    }
    stdout.write(`${files.size} files in ${folder}. What to do next: ${join(folder, 'README.md')}\n`);
    return 0;
  },
};
