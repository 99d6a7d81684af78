import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { serve } from './commands/serve.ts';

/** Every command by its name, in the order of the help page. */
export const commands: Readonly<Record<string, Command>> = { check, serve };
