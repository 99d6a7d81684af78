import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Starts a screen that nobody sees on a display number that nobody uses. */
export async function startDisplay(
  xvfb: string,
): Promise<{ readonly name: string; readonly process: ChildProcess }> {
  const size = '1600x1400x24';
  // It would start over when its last client has gone, and turn away whoever comes in that moment.
  const options = ['-noreset', '-screen', '0', size, '-nolisten', 'tcp'];
  const child = spawn(xvfb, ['-displayfd', '3', ...options], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (child.stdio[3] as Readable).once('data', chunk => resolve(String(chunk).trim()));
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb ended with code ${code} before it had a display`)));
  });
  return { name: `:${number}`, process: child };
}
