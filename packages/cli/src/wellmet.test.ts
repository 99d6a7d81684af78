import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import { run } from './testing/run.ts';

test('--help lists every command with its summary', async () => {
  const { code, stdout, stderr } = await run('--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const [name, load] of Object.entries(commands)) {
    const { summary } = await load();
    const line = stdout.split('\n').find(row => row.startsWith(`  ${name} `));
    expect(line?.endsWith(`  ${summary}`), line).toBe(true);
  }
});

test('no command at all is answered with the help page on standard error', async () => {
  const { code, stdout, stderr } = await run();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe((await run('--help')).stdout);
});

test.each(['chekc', 'toString', '__proto__', ''])('%j is no command and gets a sentence', async name => {
  const { code, stdout, stderr } = await run(name);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^wellmet: expected a command \(.*check.*\), got ".*"\n$/);
});

test('--version prints the version of the package', async () => {
  expect(await run('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test.each(Object.keys(commands))('wellmet %s --help lists its options', async name => {
  const { code, stdout, stderr } = await run(name, '--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`Usage: wellmet ${name} [OPTIONS]`);
  for (const option of [...Object.keys((await commands[name]?.())?.options ?? {}), 'help']) {
    expect(stdout).toContain(`--${option}`);
  }
});

test('an unknown option is named', async () => {
  expect(await run('check', '--strikt')).toEqual({
    code: 2,
    stdout: '',
    stderr: "wellmet check: Unknown option '--strikt' (see wellmet check --help)\n",
  });
});
