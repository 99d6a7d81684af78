import type { Answer } from '../types/response.ts';

/**
 * Whether anything was given: a rating part (`na` counts), a feeling, at least one option, or text that is not blank.
 *
 * @example
 * isAnswered({ text: '  ' }) // => false
 */
export function isAnswered(answer: Answer | undefined): answer is Answer {
  // As text a list without options is blank, and a number, a tick and points never are.
  return Object.values(answer ?? {}).some(value => String(value ?? '').trim() !== '');
}
