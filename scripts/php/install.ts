import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../run.ts';

const aptInstall = 'apt-get install --yes --no-install-recommends php-cli';

/**
 * Path of PHP, for the test of the WordPress plugin. On Debian as root it is installed when it is missing; anywhere else a missing
 * PHP is an error that says what to install.
 */
export async function ensurePhp(): Promise<string> {
  if (!findPhp() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error('installing php-cli');
    // apt asks questions on a terminal unless told that there is nobody to answer.
    await run(`apt-get update --quiet && ${aptInstall}`, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const found = findPhp();
  if (found) return found;
  throw new Error(
    `The test of the WordPress plugin needs PHP 7.4 or newer. Install it with: sudo ${aptInstall} (Debian), or with your system's package manager.`,
  );
}

function findPhp(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, 'php'))
    .find(path => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
