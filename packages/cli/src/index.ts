// The public list of @wellmet/cli, written by hand; exports.test.ts pins it.

export type { Args, Command, CommandOption, CommandOptions, Io, Output } from './command.ts';
export { wellmet } from './wellmet.ts';
