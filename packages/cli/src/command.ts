import type { parseArgs } from 'node:util';

/** Where a command reads and writes; tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** The part of a stream that commands use. */
export interface Output {
  write(text: string): unknown;
  /** True when a person is watching: progress is shown only then. */
  readonly isTTY?: boolean;
}

/** One row of a command's option table; `node:util` parses it and the help page lists it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The option may be given several times; its value is then a list. */
  readonly multiple?: boolean;
  /** Name of the value on the help page, such as `FILE`. */
  readonly value?: string;
  /** What it does, and what happens without it. */
  readonly help: string;
}

/** Options by their long name. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** What was given on the command line: `values` of options, and `positionals` in their order. */
export type Args<Options extends CommandOptions> = Pick<
  ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>,
  'values' | 'positionals'
>;

/** One word after `wellmet`. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  /** One line for `wellmet --help`. */
  readonly summary: string;
  /** What stands behind the options, such as `SURVEY.json…`; nothing when the command takes none. */
  readonly positionals?: string;
  readonly options: Options;
  /**
   * @returns the exit code: 0 done, 1 the input has faults
   * @throws UsageError when the command line itself cannot be followed (exit 2)
   */
  run(args: Args<Options>, io: Io): Promise<number>;
}

/** The command line cannot be followed; the message says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
