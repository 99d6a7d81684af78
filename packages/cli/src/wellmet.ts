import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { type Command, type Io, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, overview } from './help.ts';

/**
 * Runs one command line.
 * @param argv the words after `wellmet`
 * @returns the exit code: 0 done, 1 the input has faults, 2 the command line cannot be followed
 */
export async function wellmet(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    io.stderr.write(await overview(commands));
    return 2;
  }
  if (name === '--help' || name === '-h') {
    io.stdout.write(await overview(commands));
    return 0;
  }
  if (name === '--version') {
    io.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const known = Object.keys(commands).join(', ');
    io.stderr.write(`wellmet: expected a command (${known}), got ${JSON.stringify(name)}\n`);
    return 2;
  }
  return runCommand(name, await load(), rest, io);
}

async function runCommand(name: string, command: Command, argv: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parse(command, argv);
    if (values.help === true) {
      io.stdout.write(commandHelp(name, command));
      return 0;
    }
    return await command.run({ values, positionals }, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`wellmet ${name}: ${error.message} (see wellmet ${name} --help)\n`);
    return 2;
  }
}

function parse(command: Command, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: command.positionals !== undefined,
    });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(firstSentence(error.message), { cause: error });
    throw error;
  }
}

// Node's messages go on with advice about quoting that is longer than the fault.
const firstSentence = (message: string) => message.split(/\. |\n/, 1)[0] ?? message;
