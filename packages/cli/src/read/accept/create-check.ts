import type { Survey } from '@wellmet/core';
import { type CheckedResponse, checkResponse } from '@wellmet/core/schema';
import { createAcceptor } from './accept-response.ts';

/** `checkResponse` for many values: the sound ones, which are nearly all, are told at once. */
export function createCheck(survey: Survey): (value: unknown) => CheckedResponse {
  const accepts = createAcceptor(survey);
  return value => (accepts(value) ? { response: value } : checkResponse(survey, value));
}
