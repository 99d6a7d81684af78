import type { Command, CommandOption } from './command.ts';

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};

/** The page of `wellmet --help`. */
export async function overview(commands: Readonly<Record<string, () => Promise<Command>>>): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load()).summary] as const),
  );
  return [
    'wellmet tells a clinic whether care met what the patient expected.\n\n',
    'Usage: wellmet COMMAND [OPTIONS] …\n\n',
    table(rows),
    '\nMore about one command: wellmet COMMAND --help\n',
  ].join('');
}

const flag = (name: string, { short, value }: CommandOption) =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/** The page of `wellmet COMMAND --help`. */
export function commandHelp(name: string, { summary, positionals = '', options }: Command): string {
  const rows = Object.entries(options).map(([long, option]) => [flag(long, option), option.help] as const);
  return [
    `${summary}\n\nUsage: wellmet ${name} [OPTIONS] ${positionals}`.trimEnd(),
    '\n\n',
    table([...rows, ['-h, --help', 'Show this page.']]),
  ].join('');
}
