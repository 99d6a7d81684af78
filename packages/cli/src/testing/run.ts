import { wellmet } from '../wellmet.ts';

/** Runs a command line in this process and keeps what it wrote. */
export async function run(...argv: string[]): Promise<Run> {
  return runWith('', ...argv);
}

/** The same with text on standard input. */
export async function runWith(stdin: string, ...argv: string[]): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const keep = (stream: keyof typeof written) => ({
    write(text: string) {
      written[stream] += text;
    },
  });
  const code = await wellmet(argv, {
    stdin: new Blob([stdin]).stream(),
    stdout: keep('stdout'),
    stderr: keep('stderr'),
  });
  return { code, ...written };
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
