import { type Args, type Command, type CommandOptions, type Io, UsageError } from '../command.ts';
import { changeKeys } from '../keys/change-keys.ts';
import { openToOthers, readKeys } from '../keys/key-file.ts';
import { openRow } from '../keys/open-row.ts';
import { sealedRows } from '../keys/sealed-rows.ts';
import { openInput } from '../read/input.ts';
import { InputError } from '../read/input-error.ts';

const options = {
  private: {
    type: 'string',
    value: 'FILE',
    help: 'Where the private keys are, readable by their owner alone; seal-private.json unless given.',
  },
  public: {
    type: 'string',
    value: 'FILE',
    help: 'Where the public key goes that pages load; seal-public.json unless given.',
  },
} as const satisfies CommandOptions;

type Verb = (args: Args<typeof options>, io: Io) => Promise<number>;

const names = ({ values }: Args<typeof options>) => ({
  privateFile: values.private ?? 'seal-private.json',
  publicFile: values.public ?? 'seal-public.json',
});

/** The keys, with a word to whoever left them open to others. */
async function keysOf(args: Args<typeof options>, { stderr }: Io) {
  const { privateFile } = names(args);
  const keys = await readKeys(privateFile);
  if (await openToOthers(privateFile))
    stderr.write(`${privateFile}: other users of this machine can read it: chmod 600 ${privateFile}\n`);
  return keys;
}

const verbs: Readonly<Record<string, Verb>> = {
  async make(args, { stdout }) {
    const files = names(args);
    const { kid } = await changeKeys.make(files);
    stdout.write(
      `Key ${kid}\n  ${files.publicFile}: for the page\n  ${files.privateFile}: for the server alone; whoever has it reads every answer. Keep a copy where it is safe: without it nobody can.\n`,
    );
    return 0;
  },
  async rotate(args, io) {
    const files = names(args);
    const old = await keysOf(args, io);
    const { kid } = await changeKeys.rotate(files, old);
    io.stdout.write(
      `Key ${kid}\n  ${files.publicFile}: put it on the page in place of the old one\n  ${files.privateFile}: opens what was sealed before, too (${old.length} older)\n`,
    );
    return 0;
  },
  async forget(args, io) {
    const kid = args.positionals[1] ?? '';
    const keys = await keysOf(args, io);
    const left = keys.filter(key => key.kid !== kid);
    if (left.length === keys.length)
      throw new UsageError(
        `expected the kid of an old key (see wellmet keys list), got ${JSON.stringify(kid)}`,
      );
    if (keys[0].kid === kid)
      throw new UsageError('expected an old key, got the newest: make a new one first');
    await changeKeys.keep(names(args), left);
    io.stdout.write(`Forgot ${kid}. What was sealed to it and is not opened yet can never be read.\n`);
    return 0;
  },
  async list(args, io) {
    const keys = await keysOf(args, io);
    for (const [at, { kid, made }] of keys.entries())
      io.stdout.write(`${kid}  ${made}  ${at === 0 ? 'seals and opens' : 'opens'}\n`);
    return 0;
  },
  async open(args, io) {
    const files = args.positionals.slice(1);
    if (files.length === 0) throw new UsageError('expected files with sealed answers, or -, got none');
    const keys = await keysOf(args, io);
    let code = 0;
    for (const file of files) {
      const input = await openInput(file, io);
      for await (const row of sealedRows(input)) {
        const opened = await openRow(row, keys);
        if ('response' in opened) io.stdout.write(`${JSON.stringify(opened.response)}\n`);
        else {
          code = 1;
          io.stderr.write(`${input.name}:${row.line}: ${opened.fault}\n`);
        }
      }
    }
    return code;
  },
};

export const keys: Command<typeof options> = {
  summary: 'Make and change the keys that seal answers, and open what was sealed.',
  positionals: 'make | rotate | list | forget KID | open FILE.ndjson|FILE.csv|-…',
  options,
  async run(args, io) {
    const [verb = ''] = args.positionals;
    const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (run === undefined)
      throw new UsageError(`expected ${Object.keys(verbs).join(', ')}, got ${JSON.stringify(verb)}`);
    try {
      return await run(args, io);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      io.stderr.write(`${error.message}\n`);
      return 1;
    }
  },
};
