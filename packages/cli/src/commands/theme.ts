import { readFile } from 'node:fs/promises';
import { type Command, type CommandOptions, UsageError } from '../command.ts';
import { InputError } from '../read/input-error.ts';
import { readJson } from '../theme/read-json.ts';
import { merged, type ThemeFile } from '../theme/theme-file.ts';

const options = {
  theme: {
    type: 'string',
    value: 'NAME',
    help: 'Check only light or dark, for a survey that is always shown so; both unless given.',
  },
} as const satisfies CommandOptions;

export const theme: Command<typeof options> = {
  summary: 'Say whether all that patients see with your colours can be told apart.',
  positionals: 'check TOKENS.css|TOKENS.json…',
  options,
  async run({ values, positionals }, { stdout, stderr }) {
    const [verb, ...files] = positionals;
    if (verb !== 'check' || files.length === 0)
      throw new UsageError('expected check and the files that set your colours, such as check theme.css');
    const themes = themesOf(values.theme);
    // Loaded only here, as the reader of CSS below: every other command starts sooner without them.
    const { checkThemeFile } = await import('../theme/check-file.ts');
    try {
      const { pairs, faults } = checkThemeFile(merged(await Promise.all(files.map(read))), themes);
      const name = files.join(' + ');
      if (faults.length === 0) stdout.write(`${name}: ok (${pairs} pairs, ${themes.join(' and ')})\n`);
      for (const fault of faults) stdout.write(`${name}: ${fault}\n`);
      return faults.length > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      stderr.write(`${error.message}\n`);
      return 1;
    }
  },
};

function themesOf(name: string | undefined): readonly (keyof ThemeFile)[] {
  if (name === undefined) return ['light', 'dark'];
  if (name !== 'light' && name !== 'dark')
    throw new UsageError(`expected --theme light or dark, got ${JSON.stringify(name)}`);
  return [name];
}

async function read(file: string): Promise<ThemeFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: expected a file that can be read, got ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (file.endsWith('.json')) return readJson(file, text);
  const { readCss } = await import('../theme/read-css.ts');
  return readCss(file, text);
}
