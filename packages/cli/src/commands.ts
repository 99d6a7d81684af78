import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { keys } from './commands/keys.ts';
import { link } from './commands/link.ts';
import { merge } from './commands/merge.ts';
import { report } from './commands/report.ts';
import { score } from './commands/score.ts';
import { serve } from './commands/serve.ts';
import { tally } from './commands/tally.ts';
import { theme } from './commands/theme.ts';

/** Every command by its name, in the order of the help page. */
export const commands: Readonly<Record<string, Command>> = {
  init,
  import: importCommand,
  check,
  score,
  report,
  tally,
  merge,
  serve,
  link,
  theme,
  keys,
};
