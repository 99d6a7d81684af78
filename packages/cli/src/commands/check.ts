import { type Command, type CommandOptions, UsageError } from '../command.ts';

const options = {} as const satisfies CommandOptions;

export const check: Command<typeof options> = {
  summary: 'Say whether surveys are well formed, and where they are not.',
  positionals: 'SURVEY.json…',
  options,
  async run({ positionals }, _io) {
    if (positionals.length === 0) throw new UsageError('expected at least one survey file, got none');
    return 0;
  },
};
