import { Problem } from './problem.ts';

/**
 * A path, or a part of one, without its percent signs.
 *
 * @throws Problem 400 when it is not encoded correctly
 */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Problem(400, 'the address is not encoded correctly');
  }
}
