import type { SchemaIssue } from '@wellmet/core/schema';

/**
 * An issue with its place in front, as a developer would write it.
 *
 * @example
 * issueSentence({ path: ['answers', 'sort', 'choice', 0], message: 'expected …, got "x"' })
 * // => 'answers.sort.choice[0]: expected …, got "x"'
 */
export function issueSentence({ path, message }: SchemaIssue): string {
  const place = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return place === '' ? message : `${place.replace(/^\./, '')}: ${message}`;
}
