import { Problem } from './problem.ts';

const accepted: readonly string[] = ['application/json', 'text/plain', 'application/x-ndjson'];

/**
 * The media type of a body that holds Responses.
 *
 * @example
 * mediaType('Text/Plain;charset=UTF-8') // => 'text/plain'
 * @throws Problem 415 when it is another, or not in UTF-8
 */
export function mediaType(header: string | undefined): string {
  const [type = '', ...parameters] = (header ?? '').split(';').map(part => part.trim().toLowerCase());
  if (!accepted.includes(type))
    throw new Problem(415, `content-type: expected ${accepted.join(', ')}, got ${type || 'none'}`);
  const charset = parameters
    .find(parameter => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (charset && charset !== 'utf-8' && charset !== 'utf8')
    throw new Problem(415, `content-type: expected charset utf-8, got ${charset}`);
  return type;
}
