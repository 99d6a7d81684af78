import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/**
 * The whole body of a request.
 *
 * @param limit most bytes that are accepted
 * @throws Problem 413 as soon as there are more
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    // What is too much is read on and dropped: a connection cut now would take the reply with it.
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else reject(new Problem(413, `the body is too large: expected at most ${limit} bytes`));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => reject(new Problem(400, 'the body was cut off')));
  });
}

/**
 * The bytes as text.
 *
 * @throws Problem 400 when they are not UTF-8
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'the body is not UTF-8');
  }
}
