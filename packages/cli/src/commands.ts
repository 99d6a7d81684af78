import type { Command } from './command.ts';

/**
 * Every command by its name, in the order of the help page. Each is loaded when it is asked for: the modules of all together take
 * longer to load than most commands to run.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  import: async () => (await import('./commands/import.ts')).importCommand,
  check: async () => (await import('./commands/check.ts')).check,
  score: async () => (await import('./commands/score.ts')).score,
  report: async () => (await import('./commands/report.ts')).report,
  tally: async () => (await import('./commands/tally.ts')).tally,
  merge: async () => (await import('./commands/merge.ts')).merge,
  serve: async () => (await import('./commands/serve.ts')).serve,
  link: async () => (await import('./commands/link.ts')).link,
  theme: async () => (await import('./commands/theme.ts')).theme,
  keys: async () => (await import('./commands/keys.ts')).keys,
};
