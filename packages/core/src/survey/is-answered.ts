import type { Answer } from '../types/response.ts';

/**
 * Whether anything was given: a rating part (`na` counts), a feeling, at least one option, or text that is not blank.
 *
 * @example
 * isAnswered({ text: '  ' }) // => false
 */
export function isAnswered(answer: Answer | undefined): answer is Answer {
  return Object.values(answer ?? {}).some(value =>
    typeof value === 'string'
      ? value.trim() !== ''
      : (value as Partial<unknown[]> | undefined)?.length !== 0 && value !== undefined,
  );
}
