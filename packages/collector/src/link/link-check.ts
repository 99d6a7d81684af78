import type { Response } from '@wellmet/core';
import { Problem } from '../http/problem.ts';
import { openVisit } from './visit-key.ts';

export interface LinkOptions {
  /** The secret of `wellmet link --sign`. Without one no link is looked at. */
  readonly secret?: Uint8Array;
  /** True when a Response is taken only with a link that was signed. */
  readonly required: boolean;
}

/** A Response whose visit is the visit alone, and whether its link may be used once only. */
export interface LinkedResponse {
  readonly response: Response;
  readonly once: boolean;
}

// What was answered in time may have waited on a device without a network.
const patience = 7 * 24 * 60 * 60 * 1000;

/**
 * Looks at the link that a Response came by. The signature ends here: it is not stored.
 *
 * @param now milliseconds since 1970
 * @throws Problem 403 when the link is missing and required, was not signed by us, or has expired
 */
export function checkLink(
  { secret, required }: LinkOptions,
  response: Response,
  now: number,
): LinkedResponse {
  const { visit = '' } = response;
  const opened = secret && openVisit(secret, visit);
  if (!opened) {
    if (!required) return { response, once: false };
    throw new Problem(
      403,
      visit ? 'this link was not made by this clinic' : 'an answer needs a link of this clinic',
    );
  }
  if (Date.parse(response.submittedAt) > opened.expires || now > opened.expires + patience)
    throw new Problem(403, 'this link has expired: ask the clinic for a new one');
  return { response: { ...response, visit: opened.visit }, once: true };
}
