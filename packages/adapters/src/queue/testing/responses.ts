import type { Response } from '@wellmet/core';
import { response } from '../../testing/response.ts';

/** A Response of its own: another id, other words, so that a copy under a second id can be told. */
export const responseOf = (number: number, text: string = `answer ${number}`): Response => ({
  ...response,
  id: `018f6b2e-7c00-7000-8000-${String(number).padStart(12, '0')}`,
  answers: { why: { text } },
});

export const responses = (count: number): readonly Response[] =>
  Array.from({ length: count }, (_, number) => responseOf(number + 1));
